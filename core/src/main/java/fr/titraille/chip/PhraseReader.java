package fr.titraille.chip;

import fr.titraille.analysis.PartOfSpeech;
import fr.titraille.entity.Mention;
import fr.titraille.figure.Figure;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;

/** Cuts a sentence into base noun phrases and ties each to its preposition, its governor and its siblings. */
final class PhraseReader {

    private static final Set<PartOfSpeech> NOMINAL = Set.of(
            PartOfSpeech.NOUN,
            PartOfSpeech.PROPN,
            PartOfSpeech.X,
            PartOfSpeech.NUM,
            PartOfSpeech.ADJ,
            PartOfSpeech.SYM,
            PartOfSpeech.DET);
    private static final Set<String> TONIC = Set.of(
            "aucun",
            "aucune",
            "plusieurs",
            "celui",
            "celle",
            "ceux",
            "celles",
            "il",
            "elle",
            "ils",
            "elles",
            "nous",
            "on",
            "eux",
            "lui",
            "chacun",
            "chacune",
            "certains",
            "beaucoup",
            "ce",
            "c'",
            "cela",
            "tous",
            "toutes",
            "un",
            "une",
            "autres");

    private static final Set<String> JOINTS =
            Set.of("et", "ou", ",", "ni", "ainsi", "tels", "telles", "tel", "telle", "puis", "soit");
    private static final Set<String> PREPOSED = Set.of(
            "nouveaux",
            "nouvelles",
            "nombreux",
            "nombreuses",
            "grands",
            "grandes",
            "gros",
            "grosses",
            "autres",
            "petits",
            "petites",
            "premiers",
            "premières",
            "meilleurs",
            "puissants",
            "puissantes");
    private static final Set<String> ROWED =
            Set.of("à", "de", "par", "avec", "entre", "chez", "auprès", "pour", "comme", "vers");
    private static final Set<String> LIKES = Set.of("ainsi", "tels", "telles", "tel", "telle");

    private final Words words;
    private final BitSet verbs = new BitSet();
    private final List<Phrase> out = new ArrayList<>();

    private PhraseReader(Words words, List<VerbGroup> groups) {
        this.words = words;
        for (VerbGroup group : groups) {
            for (int i = group.start(); i <= group.head(); i++) {
                if (i == group.head() || !words.isName(i)) {
                    verbs.set(i);
                }
            }
        }
    }

    static List<Phrase> read(Words words, List<VerbGroup> groups) {
        PhraseReader reader = new PhraseReader(words, groups);
        reader.read();
        return reader.out;
    }

    private void read() {
        int i = words.from();
        while (i < words.to()) {
            String preposition = "";
            int opening = i;
            int next = i;
            while (next < words.to() && isPreposition(next)) {
                String base = base(words.key(next));
                // « auprès de », « à partir de », « d'après »: the first word names the relation, « de » only ties it
                preposition =
                        preposition.isEmpty() || (preposition.equals("de") && !base.equals("de")) ? base : preposition;
                next++;
            }
            int end = end(next);
            if (end == next) {
                i = Math.max(next, i + 1);
                continue;
            }
            add(preposition, opening, next, end);
            i = end;
        }
    }

    private boolean isPreposition(int i) {
        if (verbs.get(i) || words.isName(i)) {
            return false;
        }
        String key = words.key(i);
        if (key.equals("partir") && words.key(i - 1).equals("à")) {
            return true;
        }
        if (!Grammar.PREPOSITIONS.contains(key)) {
            return false;
        }
        if (insideFigure(i + 1) && covered(i)) {
            return false;
        }
        if ((key.equals("de") || key.equals("d'")) && isPartitive(i)) {
            return false;
        }
        if (key.equals("des") && i > words.from() && (verbs.get(i - 1) || afterTime(i))) {
            return false;
        }
        // « des » before a bare noun may be an article; the tagger tells
        return !(key.equals("des") && words.pos(i) == PartOfSpeech.DET)
                && !(key.equals("de") && words.pos(i) == PartOfSpeech.DET)
                && !(key.equals("en") && words.pos(i) == PartOfSpeech.PRON);
    }

    /** « ne livre pas de puces », « vend à ses clients de nouvelles puces »: « de » is the article. */
    private boolean isPartitive(int i) {
        if (i == words.from()) {
            return false;
        }
        String before = words.key(i - 1);
        if (Set.of("pas", "plus", "jamais", "guère").contains(before)) {
            return (words.isModel(i + 1) || !words.isNumber(i + 1)) && negates(i - 1);
        }
        if (verbs.get(i - 1) && (words.isModel(i + 1) || !words.isNumber(i + 1)) && negates(i - 1)) {
            return true;
        }
        boolean adjective = PREPOSED.contains(words.key(i + 1));
        Phrase last = out.isEmpty() ? null : out.get(out.size() - 1);
        boolean afterRecipient =
                last != null && last.end() == i && Set.of("à", "auprès", "chez").contains(last.preposition());
        return adjective && (verbs.get(i - 1) || afterRecipient)
                || words.key(i + 1).equals("telles")
                || words.key(i + 1).equals("tels");
    }

    /** « a imposé l’année dernière des règles »: nothing is of last year there. */
    private boolean afterTime(int i) {
        Phrase last = out.isEmpty() ? null : out.get(out.size() - 1);
        return last != null && last.end() == i && PhraseTime.isTime(words, last);
    }

    private boolean negates(int at) {
        for (int k = at - 1; k >= Math.max(words.from(), at - 8); k--) {
            if (words.key(k).equals("ne") || words.key(k).equals("n'")) {
                return true;
            }
        }
        return false;
    }

    private static String base(String key) {
        return switch (key) {
            case "au", "aux" -> "à";
            case "d'", "du", "des" -> "de";
            case "jusqu'" -> "jusque";
            default -> key;
        };
    }

    /** One past the words of the base phrase that starts at {@code start}; {@code start} when none does. */
    private int end(int start) {
        int i = start;
        boolean noun = false;
        while (i < words.to() && !verbs.get(i)) {
            Mention name = words.mention(i);
            Figure figure = words.figure(i);
            boolean second = noun
                    && i > start
                    && figure != null
                    && figure != words.figure(i - 1)
                    && figure.type() != Figure.Type.DATE
                    && figure.type() != Figure.Type.MEASURE
                    && name == null;
            if (second) {
                break;
            }
            boolean named = noun
                    && name != null
                    && Grammar.TIME_NOUNS.contains(words.lemma(i - 1))
                    && words.mention(i - 1) == null;
            if (named) {
                // « a dévoilé mardi Trainium2 »
                break;
            }
            boolean quoteMark = words.key(i).equals("«")
                    || words.key(i).equals("»")
                    || words.key(i).equals("\"");
            if (name == null && (figure == null || words.isPunctuation(i) || !covers(figure, i)) && !quoteMark) {
                if (words.isPunctuation(i) || i > start && isPreposition(i) && !insideFigure(i)) {
                    break;
                }
                boolean tonic = i == start && TONIC.contains(words.key(i));
                boolean determiner = isDeterminer(i);
                boolean nominal =
                        NOMINAL.contains(words.pos(i)) || words.isModel(i) || determiner || words.isMistaggedNoun(i);
                boolean degree = words.isAdverb(i)
                        && Set.of("plus", "moins", "très", "aussi", "bien", "déjà", "entièrement", "dernièrement")
                                .contains(words.key(i));
                if (!nominal && !tonic && !degree) {
                    break;
                }
                if (determiner && noun && i > start) {
                    break;
                }
                boolean superlative = degree && words.isPlainNoun(i + 2) && words.pos(i + 1) == PartOfSpeech.ADJ;
                if (degree && i == start && !superlative) {
                    break;
                }
            } else if (quoteMark) {
                boolean opens = words.key(i).equals("«");
                if (i == start || opens != !words.key(i).equals("»") || !noun && !opens) {
                    break;
                }
                i++;
                continue;
            }
            noun |= isNoun(i);
            i++;
        }
        while (i > start
                && (words.isAdverb(i - 1) && words.mention(i - 1) == null && !noun
                        || words.key(i - 1).equals("«"))) {
            i--;
        }
        return noun
                        || i > start
                                && (TONIC.contains(words.key(start))
                                        || words.isNumber(i - 1)
                                        || words.pos(i - 1) == PartOfSpeech.ADJ)
                ? i
                : start;
    }

    private boolean covered(int i) {
        Figure figure = words.figure(i);
        return figure != null && covers(figure, i);
    }

    private boolean covers(Figure figure, int i) {
        return words.start(i) >= figure.range().start()
                && words.end(i) <= figure.range().end();
    }

    private boolean insideFigure(int i) {
        return words.figure(i) != null && words.figure(i) == words.figure(i - 1);
    }

    private boolean isDeterminer(int i) {
        return words.pos(i) == PartOfSpeech.DET && !words.isName(i);
    }

    private boolean isNoun(int i) {
        PartOfSpeech pos = words.pos(i);
        return pos == PartOfSpeech.NOUN
                || words.isMistaggedNoun(i)
                || pos == PartOfSpeech.PROPN
                || pos == PartOfSpeech.X
                || words.isModel(i)
                || words.mention(i) != null
                || words.key(i).equals("%");
    }

    private void add(String preposition, int opening, int start, int end) {
        int head = head(start, end);
        Phrase last = out.isEmpty() ? null : out.get(out.size() - 1);
        int parent = -1;
        int sibling = -1;
        String relation = preposition;
        if (last != null && last.end() == opening && preposition.equals("de")) {
            parent = last.index();
        } else if (last != null && relation.isEmpty() && joins(last.end(), start)) {
            Phrase figure = figureBefore(start);
            boolean carries = carries(last, start);
            Phrase twin = figure != null ? figure : carries ? last : root(last);
            if (figure != null || carries || twin.isDirect()) {
                sibling = twin.index();
                relation = twin.preposition();
                parent = twin.parent();
            }
        } else if (last != null && !relation.isEmpty() && joins(last.end(), opening)) {
            Phrase twin = twin(relation);
            if (twin != null) {
                sibling = twin.index();
                parent = twin.parent();
            }
        }
        out.add(new Phrase(out.size(), relation, start, end, head, opening, parent, sibling));
    }

    /** « 40 % du débit et 90 % des … »: the figure of the same type that the row goes on from. */
    private @org.jspecify.annotations.Nullable Phrase figureBefore(int start) {
        Figure figure = words.figure(start);
        for (int k = out.size() - 1; figure != null && k >= Math.max(0, out.size() - 6); k--) {
            Figure other = words.figure(out.get(k).head());
            if (other != null
                    && other.type() == figure.type()
                    && Objects.equals(other.unit(), figure.unit())
                    && figure.type() != Figure.Type.DATE) {
                return out.get(k);
            }
        }
        return null;
    }

    /** « la filiale de puces d’Amazon, Annapurna, »: what a name after a comma stands beside. */
    private Phrase root(Phrase last) {
        Phrase at = last;
        while (at.parent() >= 0) {
            at = out.get(at.parent());
        }
        return at;
    }

    /** The phrase before with the same preposition, to which « et de … » goes on. */
    private @org.jspecify.annotations.Nullable Phrase twin(String preposition) {
        for (int k = out.size() - 1; k >= Math.max(0, out.size() - 3); k--) {
            if (out.get(k).preposition().equals(preposition)) {
                return out.get(k);
            }
        }
        return null;
    }

    /** Whether only « et », « ou », « ainsi que », « tels que » or a comma stand between two phrases. */
    private boolean joins(int end, int start) {
        if (start - end < 1 || start - end > 3) {
            return false;
        }
        for (int i = end; i < start; i++) {
            String key = words.key(i);
            boolean likes = key.equals("que") && LIKES.contains(words.key(i - 1));
            if (!JOINTS.contains(key) && !likes) {
                return false;
            }
        }
        return true;
    }

    /** After « en août, » or « selon Reuters, » a new phrase starts; « à Baidu, Tencent et Alibaba » goes on. */
    private boolean carries(Phrase last, int start) {
        if (last.isDirect()) {
            return true;
        }
        boolean sentenceGoesOn = words.key(start - 2).equals(",") && !words.isName(last.head());
        if (PhraseTime.isTime(words, last) || sentenceGoesOn) {
            return words.figure(start) != null;
        }
        if (!words.key(start - 1).equals(",")) {
            return true;
        }
        return ROWED.contains(last.preposition()) && words.isName(last.head()) && words.isName(start) && rowEnds(start);
    }

    /** Whether the row of names that goes on at {@code start} has an « et » or « ou » before its last. */
    private boolean rowEnds(int start) {
        for (int i = start; i < words.to(); i++) {
            String key = words.key(i);
            if (key.equals("et") || key.equals("ou")) {
                return true;
            }
            if (!words.isName(i) && !key.equals(",")) {
                return false;
            }
        }
        return false;
    }

    private int head(int start, int end) {
        for (int i = start; i < end; i++) {
            boolean noun = words.pos(i) == PartOfSpeech.NOUN
                    || words.pos(i) == PartOfSpeech.PROPN
                    || words.pos(i) == PartOfSpeech.X
                    || words.isModel(i)
                    || words.isName(i)
                    || words.isMistaggedNoun(i);
            if (noun && !(i + 1 < end && Grammar.PREPOSED_ADJECTIVES.contains(words.lemma(i)))) {
                return i;
            }
        }
        return end - 1;
    }
}
