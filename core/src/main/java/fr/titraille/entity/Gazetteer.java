package fr.titraille.entity;

import fr.titraille.analysis.AnalyzedText;
import fr.titraille.analysis.Token;
import fr.titraille.text.Folding;
import fr.titraille.text.ResourceLines;
import fr.titraille.text.TextRange;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.ahocorasick.trie.PayloadEmit;
import org.ahocorasick.trie.PayloadTrie;
import org.jspecify.annotations.Nullable;

/** Finds all names of the catalogues in one pass (Aho–Corasick); the longest of overlapping names wins. */
final class Gazetteer {

    /** A name of a catalogue. {@code ambiguous}: it needs a context. */
    record Entry(String name, Mention.Type type, Mention.Form form, boolean ambiguous, boolean capital) {}

    /** A name found, with the tokens it covers. */
    record Hit(Entry entry, int firstToken, int endToken) {}

    private static final List<String> ARTICLES = List.of("le ", "la ", "les ", "l'");

    private static final Gazetteer STANDARD = new Gazetteer();

    private final PayloadTrie<Entry> trie;

    private Gazetteer() {
        Map<String, Entry> entries = new HashMap<>();
        for (Chip chip : ChipCatalogue.standard().chips()) {
            for (String spelling : chip.spellings()) {
                boolean capital =
                        !spelling.chars().anyMatch(Character::isDigit) && Character.isUpperCase(spelling.charAt(0));
                put(
                        entries,
                        spelling,
                        new Entry(
                                chip.name(),
                                Mention.Type.CHIP,
                                Mention.Form.NAME,
                                ChipCatalogue.standard().isAmbiguous(spelling),
                                capital));
            }
        }
        OrganizationCatalogue organizations = OrganizationCatalogue.standard();
        for (Organization o : organizations.organizations()) {
            put(entries, o.name(), named(o, o.name(), Mention.Form.NAME));
            boolean place = o.type() != Mention.Type.COMPANY;
            for (String alias : o.aliases()) {
                put(entries, alias, named(o, alias, place ? Mention.Form.ALIAS : Mention.Form.NAME));
            }
            for (String periphrase : o.periphrases()) {
                put(entries, periphrase, new Entry(o.name(), o.type(), Mention.Form.PERIPHRASE, false, false));
                contracted(entries, periphrase, o);
            }
        }
        for (List<String> row : ResourceLines.table(Gazetteer.class, "people-and-models.tsv", 5)) {
            Mention.Type type = Mention.Type.valueOf(row.get(1).toUpperCase(Locale.ROOT));
            put(entries, row.get(0), new Entry(row.get(0), type, Mention.Form.NAME, false, true));
            for (String alias :
                    row.get(3).equals("-") ? new String[0] : row.get(3).split("\\|")) {
                boolean ambiguous = alias.startsWith("~");
                String bare = ambiguous ? alias.substring(1) : alias;
                entries.put(key(bare), new Entry(row.get(0), type, Mention.Form.NAME, ambiguous, true));
            }
        }
        organizations
                .demonyms()
                .forEach((form, country) -> entries.putIfAbsent(
                        key(form), new Entry(country, Mention.Type.COUNTRY, Mention.Form.DEMONYM, false, false)));
        PayloadTrie.PayloadTrieBuilder<Entry> builder = PayloadTrie.builder();
        entries.forEach(builder::addKeyword);
        trie = builder.build();
    }

    static Gazetteer standard() {
        return STANDARD;
    }

    private static Entry named(Organization o, String name, Mention.Form form) {
        boolean ambiguous = OrganizationCatalogue.standard().isAmbiguous(name);
        boolean capital = Character.isUpperCase(name.codePointAt(0));
        return new Entry(o.name(), o.type(), form, ambiguous, capital);
    }

    /** « le gouvernement chinois » is also « du gouvernement chinois » and « au gouvernement chinois ». */
    private static void contracted(Map<String, Entry> entries, String periphrase, Organization o) {
        Entry bare = new Entry(o.name(), o.type(), Mention.Form.PERIPHRASE, false, false);
        for (String article : ARTICLES) {
            if (periphrase.startsWith(article)) {
                put(entries, periphrase.substring(article.length()), bare);
            }
        }
    }

    private static void put(Map<String, Entry> entries, String spelling, Entry entry) {
        entries.putIfAbsent(key(spelling), entry);
    }

    /** Folded and in lower case, one unit for one. */
    static String key(String text) {
        String folded = Folding.fold(text);
        StringBuilder out = new StringBuilder(folded.length());
        for (int i = 0; i < folded.length(); i++) {
            out.append(Character.toLowerCase(folded.charAt(i)));
        }
        return out.toString();
    }

    /** The names in order of position, none overlapping another; ambiguous ones included. */
    List<Hit> find(AnalyzedText text) {
        List<Hit> hits = new ArrayList<>();
        for (PayloadEmit<Entry> emit : trie.parseText(key(text.text()))) {
            Hit hit = aligned(text, emit.getPayload(), new TextRange(emit.getStart(), emit.getEnd() + 1));
            if (hit != null && writtenAsName(text, hit)) {
                hits.add(hit);
            }
        }
        hits.sort(Comparator.comparingInt(Hit::firstToken).thenComparing(Hit::endToken, Comparator.reverseOrder()));
        List<Hit> kept = new ArrayList<>();
        int end = 0;
        for (Hit hit : hits) {
            if (hit.firstToken() >= end) {
                kept.add(hit);
                end = hit.endToken();
            }
        }
        return kept;
    }

    private static @Nullable Hit aligned(AnalyzedText text, Entry entry, TextRange range) {
        int first = text.firstTokenFrom(range.start());
        if (first == text.tokens().size() || text.token(first).start() != range.start()) {
            return null;
        }
        int last = text.firstTokenFrom(range.end() - 1);
        if (text.token(last).end() != range.end()) {
            return null;
        }
        return new Hit(entry, first, last + 1);
    }

    private static boolean writtenAsName(AnalyzedText text, Hit hit) {
        Token first = text.token(hit.firstToken());
        return !hit.entry().capital() || first.isCapitalized();
    }
}
