package fr.titraille.optimize.prose;

import fr.titraille.analysis.AnalyzedText;
import fr.titraille.analysis.PartOfSpeech;
import fr.titraille.analysis.TokenKind;
import fr.titraille.entity.Mention;
import fr.titraille.entity.Mentions;
import fr.titraille.text.TextRange;
import fr.titraille.writing.Enumeration;
import fr.titraille.writing.FrenchNames;
import fr.titraille.writing.LinkWords;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Words that mean a name of another sentence, and what to write for them where the sentence moves: « du groupe » is « de
 * Huawei », « les deux sociétés » are « Baidu et Huawei », « ces puces » are « les puces A800 et H800 ».
 *
 * @param words by token number; an empty text leaves the token out
 * @param unresolved ranges that no name can stand for
 */
record MovedReferences(Map<Integer, String> words, Set<TextRange> unresolved) {

    MovedReferences {
        words = Map.copyOf(words);
        unresolved = Set.copyOf(unresolved);
    }

    /** The references of a text, read once. */
    static MovedReferences of(AnalyzedText text) {
        return text.layer(MovedReferences.class, MovedReferences::read);
    }

    private static MovedReferences read(AnalyzedText text) {
        Map<TextRange, List<Mention>> byRange = new LinkedHashMap<>();
        for (Mention mention : Mentions.french().find(text)) {
            if (mention.form() == Mention.Form.REFERENCE) {
                byRange.computeIfAbsent(mention.range(), k -> new ArrayList<>()).add(mention);
            }
        }
        Map<Integer, String> words = new HashMap<>();
        Set<TextRange> unresolved = new HashSet<>();
        byRange.forEach((range, mentions) -> {
            int first = text.firstTokenFrom(range.start());
            int end = text.firstTokenFrom(range.end());
            boolean sure = !isApposition(text, first) && isOnlyCandidate(text, first, mentions);
            String written = sure ? written(text, first, end, mentions) : "";
            if (!written.isEmpty() && mentions.get(0).type() == Mention.Type.COMPANY) {
                // « le fabricant californien »: the adjective leaves with its noun
                while (end < text.tokens().size() && isAdjective(text, end)) {
                    end++;
                }
            }
            if (written.isEmpty()) {
                unresolved.add(range);
                return;
            }
            words.put(first, written);
            for (int i = first + 1; i < end; i++) {
                words.put(i, "");
            }
        });
        return new MovedReferences(words, unresolved);
    }

    /**
     * Whether no other firm (or chip) is named before it in its paragraph: with two candidates a description may mean
     * either, and a wrong name would be a false statement.
     */
    private static boolean isOnlyCandidate(AnalyzedText text, int first, List<Mention> mentions) {
        Mention.Type type = mentions.get(0).type();
        Set<String> meant = new HashSet<>();
        mentions.forEach(m -> meant.add(m.name()));
        TextRange paragraph = paragraph(text, text.token(first).start());
        Set<String> named = new HashSet<>();
        for (Mention mention : Mentions.french().find(text)) {
            boolean real = mention.form() == Mention.Form.NAME || mention.form() == Mention.Form.ALIAS;
            boolean before = mention.range().end() <= text.token(first).start();
            if (real && before && mention.type() == type && paragraph.contains(mention.range())) {
                named.add(mention.name());
            }
        }
        return named.equals(meant);
    }

    private static TextRange paragraph(AnalyzedText text, int offset) {
        for (TextRange segment : text.segments()) {
            if (segment.contains(offset)) {
                return segment;
            }
        }
        return new TextRange(offset, offset);
    }

    /** « Nom, le concepteur de… »: behind its own name a description is no stand-in. */
    private static boolean isApposition(AnalyzedText text, int first) {
        return first > 1
                && text.token(first - 1).text().equals(",")
                && text.token(first - 2).isCapitalized();
    }

    private static boolean isAdjective(AnalyzedText text, int at) {
        return text.token(at).kind() == TokenKind.WORD
                && text.pos(at) == PartOfSpeech.ADJ
                && !text.token(at).isCapitalized();
    }

    private static String written(AnalyzedText text, int first, int end, List<Mention> mentions) {
        List<String> names = mentions.stream().map(Mention::name).toList();
        String opening = text.token(first).key();
        if (mentions.get(0).type() == Mention.Type.CHIP) {
            String noun = text.token(end - 1).text();
            return opening.equals("ces") || opening.equals("les") ? "les " + noun + " " + Enumeration.and(names) : "";
        }
        if (mentions.get(0).type() != Mention.Type.COMPANY) {
            return "";
        }
        boolean elides = first > 0 && text.token(first - 1).key().equals("de") && LinkWords.takesElision(names.get(0));
        return switch (opening) {
            case "le", "la", "l'", "les", "cette", "ce", "cet", "ces" -> elides ? "" : FrenchNames.all(names);
            case "du" -> names.size() == 1 ? FrenchNames.of(names.get(0)) : "";
            case "au" -> names.size() == 1 ? FrenchNames.to(names.get(0)) : "";
            default -> "";
        };
    }
}
