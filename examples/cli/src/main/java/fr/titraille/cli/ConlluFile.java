package fr.titraille.cli;

import fr.titraille.analysis.AnalyzedText;
import fr.titraille.analysis.Sentence;
import fr.titraille.syntax.DependencyTree;
import fr.titraille.syntax.Syntax;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Trees in CoNLL-U (universaldependencies.org/format), one surface token a line: « du » is one. */
final class ConlluFile {

    private static final int COLUMNS = 10;
    private static final Pattern NUMBER = Pattern.compile("(\\d{1,9})(?:-(\\d{1,9})|\\.\\d+)?");

    private ConlluFile() {}

    /**
     * The surface tokens of each sentence, as given; what else the file says is not read.
     *
     * @throws InputException at the first line that is no comment, no token and not empty
     */
    static List<List<String>> sentences(TextFile file, Session session) {
        List<List<String>> sentences = new ArrayList<>();
        List<String> forms = new ArrayList<>();
        int rangeEnd = 0;
        int lineNumber = 0;
        for (String line : file.content().split("\\R", -1)) {
            lineNumber++;
            if (line.isBlank()) {
                sentences.add(forms);
                forms = new ArrayList<>();
                rangeEnd = 0;
            } else if (line.charAt(0) != '#') {
                String[] cells = line.split("\t", -1);
                Matcher number = NUMBER.matcher(cells[0]);
                if (cells.length != COLUMNS || !number.matches() || cells[1].isBlank()) {
                    throw session.failure("error.conllu", file.name(), lineNumber);
                }
                if (number.group(2) != null) {
                    rangeEnd = Integer.parseInt(number.group(2));
                    forms.add(cells[1]);
                } else if (!cells[0].contains(".") && Integer.parseInt(number.group(1)) > rangeEnd) {
                    forms.add(cells[1]);
                }
            }
        }
        sentences.add(forms);
        sentences.removeIf(List::isEmpty);
        return sentences;
    }

    /** The trees of a text. */
    static String of(AnalyzedText text) {
        Syntax syntax = Syntax.of(text);
        StringBuilder out = new StringBuilder();
        for (Sentence sentence : text.sentences()) {
            out.append("# sent_id = ").append(sentence.index() + 1).append('\n');
            out.append("# text = ")
                    .append(oneLine(text.text()
                            .substring(
                                    sentence.range().start(), sentence.range().end())))
                    .append('\n');
            DependencyTree tree = syntax.tree(sentence);
            for (int token = sentence.firstToken(); token < sentence.endToken(); token++) {
                int head = tree.head(token);
                List<String> cells = List.of(
                        String.valueOf(token - sentence.firstToken() + 1),
                        oneLine(text.token(token).text()),
                        oneLine(text.lemma(token)),
                        text.tag(token).pos().name(),
                        "_",
                        UniversalFeatures.of(text.reading(token).morphology()),
                        String.valueOf(head == DependencyTree.NONE ? 0 : head - sentence.firstToken() + 1),
                        tree.relation(token).label(),
                        "_",
                        spaceAfter(text, token, sentence));
                out.append(String.join("\t", cells)).append('\n');
            }
            out.append('\n');
        }
        return out.toString();
    }

    private static String spaceAfter(AnalyzedText text, int token, Sentence sentence) {
        boolean joined = token + 1 < sentence.endToken()
                && text.token(token).end() == text.token(token + 1).start();
        return joined ? "SpaceAfter=No" : "_";
    }

    private static String oneLine(String text) {
        return text.replaceAll("\\s", " ");
    }
}
