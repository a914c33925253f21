package fr.titraille.analysis;

import fr.titraille.text.Folding;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import morfologik.stemming.Dictionary;
import morfologik.stemming.DictionaryLookup;
import morfologik.stemming.WordData;

/**
 * The French full-form dictionary (LanguageTool's french-pos-dict, after Dicollecte) both ways: from a form to its
 * readings, and from a lemma and a tag to the form. Thread-safe: the automata are shared, the lookups are per thread.
 */
public final class Lexicon {

    private static final String FORMS = "org/languagetool/resource/fr/french.";
    private static final String SYNTHESIS = "org/languagetool/resource/fr/french_synth.";
    private static final int CACHE_LIMIT = 50_000;

    private static final Lexicon FRENCH = new Lexicon();

    private final ThreadLocal<DictionaryLookup> forms;
    private final ThreadLocal<DictionaryLookup> synthesis;
    private final List<String> tags;
    private final Map<String, List<Reading>> cache = new ConcurrentHashMap<>();

    private Lexicon() {
        Dictionary formDictionary = read(FORMS);
        Dictionary synthesisDictionary = read(SYNTHESIS);
        forms = ThreadLocal.withInitial(() -> new DictionaryLookup(formDictionary));
        tags = tags();
        synthesis = ThreadLocal.withInitial(() -> new DictionaryLookup(synthesisDictionary));
    }

    private static List<String> tags() {
        try (InputStream in =
                Lexicon.class.getClassLoader().getResourceAsStream("org/languagetool/resource/fr/french_tags.txt")) {
            if (in == null) {
                throw new IllegalStateException("french-pos-dict has no list of tags");
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .map(String::strip)
                    .filter(line -> !line.isEmpty())
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException("the list of French tags cannot be read", e);
        }
    }

    /** The one instance. */
    public static Lexicon french() {
        return FRENCH;
    }

    private static Dictionary read(String stem) {
        ClassLoader loader = Lexicon.class.getClassLoader();
        try (InputStream dict = loader.getResourceAsStream(stem + "dict");
                InputStream info = loader.getResourceAsStream(stem + "info")) {
            if (dict == null || info == null) {
                throw new IllegalStateException("french-pos-dict is not on the class path");
            }
            return Dictionary.read(dict, info);
        } catch (IOException e) {
            throw new UncheckedIOException("the French dictionary cannot be read", e);
        }
    }

    /**
     * All readings of a form: as written, then in lower case; ligatures are restored (oeuf is œuf). Empty when the
     * dictionary does not know it.
     */
    public List<Reading> readings(String form) {
        List<Reading> known = cache.get(form);
        if (known != null) {
            return known;
        }
        List<Reading> found = List.copyOf(lookUp(form));
        if (cache.size() < CACHE_LIMIT) {
            cache.put(form, found);
        }
        return found;
    }

    private Set<Reading> lookUp(String form) {
        String folded = Folding.fold(form);
        Set<Reading> found = new LinkedHashSet<>();
        collect(folded, found);
        String lower = folded.toLowerCase(Locale.FRENCH);
        if (!lower.equals(folded)) {
            collect(lower, found);
        }
        if (found.isEmpty() && lower.contains("oe")) {
            collect(lower.replace("oe", "œ"), found);
        }
        return found;
    }

    private void collect(String form, Set<Reading> into) {
        for (WordData data : forms.get().lookup(form)) {
            CharSequence lemma = data.getStem();
            CharSequence tag = data.getTag();
            if (lemma != null && tag != null && tag.length() > 1) {
                // The last character is a frequency class, not a part of the tag.
                into.add(DictionaryTag.reading(
                        lemma.toString(), tag.subSequence(0, tag.length() - 1).toString()));
            }
        }
    }

    /** Whether the dictionary knows the form. */
    public boolean knows(String form) {
        return !readings(form).isEmpty();
    }

    /** All inflected forms of a lemma as the given part of speech; empty when the dictionary does not know it. */
    public Set<String> forms(String lemma, PartOfSpeech pos) {
        Set<String> out = new LinkedHashSet<>();
        for (String tag : tags) {
            if (DictionaryTag.reading(lemma, tag).pos() == pos) {
                for (WordData data : synthesis.get().lookup(lemma + "|" + tag)) {
                    CharSequence form = data.getStem();
                    if (form != null) {
                        out.add(form.toString());
                    }
                }
            }
        }
        return out;
    }

    /**
     * The form of a lemma, such as {@code form("commander", "V ind pres 3 s")}: « commande ».
     *
     * @param tag the dictionary's full tag: {@code V ind pres 3 s}, {@code V ppa f p}, {@code N f p}, {@code J m s}
     * @return empty when the dictionary has no such form
     */
    public Optional<String> form(String lemma, String tag) {
        List<String> all = new ArrayList<>();
        for (WordData data : synthesis.get().lookup(lemma + "|" + tag)) {
            CharSequence stem = data.getStem();
            if (stem != null) {
                all.add(stem.toString());
            }
        }
        return all.stream().findFirst();
    }
}
