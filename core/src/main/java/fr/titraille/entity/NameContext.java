package fr.titraille.entity;

import fr.titraille.analysis.AnalyzedText;
import fr.titraille.analysis.PartOfSpeech;
import fr.titraille.analysis.Sentence;
import fr.titraille.analysis.Token;
import fr.titraille.analysis.TokenKind;
import fr.titraille.text.ResourceLines;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Decides whether an ambiguous name (Apple, Meta, Rubin, M4) means the firm or chip of the catalogue here. */
final class NameContext {

    private static final Map<String, Boolean> CHIP_NOUNS =
            ResourceLines.table(NameContext.class, "chip-nouns.tsv", 2).stream()
                    .collect(Collectors.toUnmodifiableMap(
                            row -> row.get(0), row -> row.get(1).equals("strong")));
    private static final Set<String> BEFORE_PERSON = Set.of("m.", "mme", "monsieur", "madame", "docteur", "dr");

    private final AnalyzedText text;
    private final List<Gazetteer.Hit> hits;
    private final Map<Integer, Set<String>> makersOfSentence = new HashMap<>();

    NameContext(AnalyzedText text, List<Gazetteer.Hit> hits) {
        this.text = text;
        this.hits = hits;
    }

    /** Whether the noun at {@code index} is one beside which a code is a chip's: puce, GPU, architecture. */
    static boolean isChipNoun(AnalyzedText text, int index) {
        Token token = text.token(index);
        if (token.kind() != TokenKind.WORD) {
            return false;
        }
        return strength(token.key()) != null;
    }

    /** Whether a code beside the noun can be nothing but a chip: puce, GPU, carte. */
    static boolean isStrongChipNoun(AnalyzedText text, int index) {
        Token token = text.token(index);
        return token.kind() == TokenKind.WORD && Boolean.TRUE.equals(strength(token.key()));
    }

    private static @Nullable Boolean strength(String key) {
        Boolean strong = CHIP_NOUNS.get(key);
        return strong != null ? strong : CHIP_NOUNS.get(singular(key));
    }

    private static String singular(String key) {
        return key.endsWith("s") || key.endsWith("x") ? key.substring(0, key.length() - 1) : key;
    }

    boolean holds(Gazetteer.Hit hit) {
        Gazetteer.Entry entry = hit.entry();
        if (!entry.ambiguous()) {
            return true;
        }
        if (hit.firstToken() > 0
                && BEFORE_PERSON.contains(text.token(hit.firstToken() - 1).key())) {
            return entry.type() == Mention.Type.PERSON;
        }
        return switch (entry.type()) {
            case CHIP -> chipWordNear(hit) || makerNear(hit);
            case MODEL -> isNameHere(hit) && !isFirstName(hit);
            case COMPANY, MEDIA, PERSON -> isNameHere(hit);
            default -> true;
        };
    }

    /** « Claude Dupont » is a person. */
    private boolean isFirstName(Gazetteer.Hit hit) {
        int next = hit.endToken();
        return next < text.tokens().size()
                && text.token(next).kind() == TokenKind.WORD
                && text.token(next).isCapitalized();
    }

    private boolean chipWordNear(Gazetteer.Hit hit) {
        Sentence sentence = text.sentenceOf(hit.firstToken());
        int from = Math.max(sentence.firstToken(), hit.firstToken() - 5);
        int to = Math.min(sentence.endToken(), hit.endToken() + 3);
        for (int i = from; i < to; i++) {
            if ((i < hit.firstToken() || i >= hit.endToken()) && isChipNoun(text, i)) {
                return true;
            }
        }
        return false;
    }

    /** Whether the maker, or another chip of the maker, is named without ambiguity in the sentence. */
    private boolean makerNear(Gazetteer.Hit hit) {
        String maker = ChipCatalogue.standard()
                .find(hit.entry().name())
                .map(Chip::maker)
                .orElse(null);
        if (maker == null) {
            return false;
        }
        Sentence sentence = text.sentenceOf(hit.firstToken());
        return makersOfSentence
                .computeIfAbsent(sentence.index(), k -> makers(sentence))
                .contains(maker);
    }

    private Set<String> makers(Sentence sentence) {
        Set<String> makers = new HashSet<>();
        for (Gazetteer.Hit hit : hits) {
            if (hit.firstToken() >= sentence.endToken()) {
                break;
            }
            boolean company = hit.entry().type() == Mention.Type.COMPANY;
            boolean doubtful = hit.entry().ambiguous() && !(company && isNameHere(hit));
            if (hit.firstToken() < sentence.firstToken() || doubtful) {
                continue;
            }
            if (company) {
                makers.add(hit.entry().name());
            } else if (hit.entry().type() == Mention.Type.CHIP) {
                ChipCatalogue.standard()
                        .find(hit.entry().name())
                        .map(Chip::maker)
                        .ifPresent(makers::add);
            }
        }
        return makers;
    }

    /** A capital inside the sentence, or at its start a word that no article or common reading claims. */
    private boolean isNameHere(Gazetteer.Hit hit) {
        int first = hit.firstToken();
        Sentence sentence = text.sentenceOf(first);
        if (first > sentence.firstToken()) {
            Token before = text.token(first - 1);
            return !before.isCapitalized() || before.kind() != TokenKind.WORD || first - 1 == sentence.firstToken();
        }
        if (hit.endToken() >= sentence.endToken()) {
            return false;
        }
        boolean common = text.readings(first).stream()
                .anyMatch(r -> r.pos() == PartOfSpeech.NOUN || r.pos() == PartOfSpeech.VERB);
        boolean verbFollows = text.readings(hit.endToken()).stream()
                .anyMatch(r -> r.pos() == PartOfSpeech.VERB || r.pos() == PartOfSpeech.AUX);
        return !common || verbFollows;
    }
}
