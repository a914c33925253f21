package fr.titraille.entity;

import fr.titraille.analysis.AnalyzedText;
import fr.titraille.analysis.PartOfSpeech;
import fr.titraille.analysis.Sentence;
import fr.titraille.analysis.Token;
import fr.titraille.analysis.TokenKind;
import fr.titraille.entity.ChipNames.TokenMention;
import fr.titraille.text.ResourceLines;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Names that no catalogue knows, where the words around them say what they are: « la start-up Lumispeed », « Ada Morel,
 * analyste chez … ». Once said, the name is known to the end of the text.
 */
final class ProperNames {

    private static final Set<String> FIRMS = ResourceLines.set(ProperNames.class, "firm-nouns.txt");
    private static final Set<String> PEOPLE = ResourceLines.set(ProperNames.class, "person-nouns.txt");
    private static final Set<String> PARTICLES = Set.of("de", "van", "von", "der", "den", "bin", "al");
    private static final Set<String> GENERIC = Set.of("entreprise", "société", "groupe", "firme");
    private static final int LONGEST = 4;

    private final AnalyzedText text;
    private final boolean[] covered;
    private final Map<String, Mention.Type> learnt = new HashMap<>();

    ProperNames(AnalyzedText text, List<TokenMention> known) {
        this.text = text;
        this.covered = new boolean[text.tokens().size()];
        for (TokenMention mention : known) {
            for (int i = mention.firstToken(); i < mention.endToken(); i++) {
                covered[i] = true;
            }
        }
    }

    List<TokenMention> find() {
        List<int[]> runs = new ArrayList<>();
        for (Sentence sentence : text.sentences()) {
            int i = sentence.firstToken();
            while (i < sentence.endToken()) {
                int end = run(i, sentence);
                if (end > i) {
                    runs.add(new int[] {i, end});
                    Mention.Type type = type(i, end, sentence);
                    if (type != null) {
                        learnt.putIfAbsent(name(i, end), type);
                    }
                }
                i = Math.max(end, i + 1);
            }
        }
        List<TokenMention> out = new ArrayList<>();
        for (int[] run : runs) {
            String name = name(run[0], run[1]);
            Mention.Type type = learnt.get(name);
            if (type != null) {
                Mention mention = new Mention(
                        text.token(run[0]).range().union(text.token(run[1] - 1).range()),
                        name,
                        type,
                        Mention.Form.NAME);
                out.add(new TokenMention(mention, run[0], run[1]));
            }
        }
        return out;
    }

    /** One past a run of capitalised words that the dictionary does not know as common words. */
    private int run(int first, Sentence sentence) {
        int i = first;
        while (i < sentence.endToken() && i - first < LONGEST) {
            boolean particle = i > first
                    && i + 1 < sentence.endToken()
                    && PARTICLES.contains(text.token(i).key())
                    && isName(i + 1)
                    && isPersonal(first);
            if (!particle && !isName(i)) {
                break;
            }
            i++;
        }
        return i;
    }

    private boolean isPersonal(int first) {
        return text.readings(first).stream().anyMatch(r -> r.pos() == PartOfSpeech.PROPN);
    }

    private boolean isName(int index) {
        Token token = text.token(index);
        boolean word = token.kind() == TokenKind.WORD
                && token.isCapitalized()
                && token.text().length() > 1;
        return word
                && !covered[index]
                && (text.readings(index).isEmpty()
                        || text.readings(index).stream().anyMatch(r -> r.pos() == PartOfSpeech.PROPN));
    }

    private Mention.@Nullable Type type(int first, int end, Sentence sentence) {
        for (int i = first - 1; i >= Math.max(sentence.firstToken(), first - 3); i--) {
            String key = text.token(i).key();
            if (FIRMS.contains(key)) {
                return i == first - 1 || isAdjective(first - 1) ? Mention.Type.COMPANY : null;
            }
            if (PEOPLE.contains(key)
                    && (i == first - 1 || text.token(first - 1).text().equals(","))) {
                return Mention.Type.PERSON;
            }
        }
        boolean apposed =
                end + 1 < sentence.endToken() && text.token(end).text().equals(",");
        if (apposed) {
            for (int i = end + 1; i < Math.min(sentence.endToken(), end + 4); i++) {
                if (PEOPLE.contains(text.token(i).key())) {
                    return Mention.Type.PERSON;
                }
                if (FIRMS.contains(text.token(i).key())) {
                    // « …, l’entreprise a » opens a clause of its own
                    boolean apposition = !GENERIC.contains(text.token(i).key()) || i == end + 1;
                    return apposition ? Mention.Type.COMPANY : null;
                }
            }
        }
        return null;
    }

    private boolean isAdjective(int index) {
        return covered[index] || text.readings(index).stream().anyMatch(r -> r.pos() == PartOfSpeech.ADJ);
    }

    private String name(int first, int end) {
        return text.text()
                .substring(text.token(first).start(), text.token(end - 1).end());
    }
}
