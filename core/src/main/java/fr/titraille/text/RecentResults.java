package fr.titraille.text;

import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * Keeps what was last worked out for sequences of words, so that the sentences of a text that is being typed are not
 * read anew with every letter. Bounded by entries and by characters; what was asked for longest ago goes first. For
 * results that follow from the words alone and are immutable. Thread-safe; work runs outside the lock.
 *
 * <p>The system property {@value #PROPERTY} sets how many entries each memory holds ({@value #ENTRIES} unless told); 0
 * keeps nothing. Nothing of it is written anywhere.
 */
public final class RecentResults<T> {

    /** The system property for the number of entries. */
    public static final String PROPERTY = "titraille.remembered-sentences";

    private static final int ENTRIES = 4_096;
    private static final int CHARACTERS_PER_ENTRY = 150;

    private final int maxEntries;
    private final int maxCharacters;
    private final Map<List<String>, T> known = new LinkedHashMap<>(16, 0.75f, true);
    private int characters;

    /** A memory of the size that the property tells. */
    public RecentResults() {
        this(Math.max(0, Integer.getInteger(PROPERTY, ENTRIES)));
    }

    private RecentResults(int entries) {
        this(entries, (int) Math.min(Integer.MAX_VALUE, (long) entries * CHARACTERS_PER_ENTRY));
    }

    /**
     * A memory.
     *
     * @param maxEntries how many results it holds at the most
     * @param maxCharacters how many UTF-16 code units their words may have together; a sequence with more than a
     *     sixteenth of that is not kept
     */
    public RecentResults(int maxEntries, int maxCharacters) {
        this.maxEntries = maxEntries;
        this.maxCharacters = maxCharacters;
    }

    /**
     * What is known of these words, or else what {@code make} says, which is kept. Two threads that ask for the same at
     * once may both make it.
     */
    public T get(List<String> words, Supplier<T> make) {
        T found = find(words);
        return found == null ? keep(List.copyOf(words), make.get()) : found;
    }

    /** How many results are held. */
    public synchronized int size() {
        return known.size();
    }

    /** How many UTF-16 code units the words of the results held have together. */
    public synchronized int characters() {
        return characters;
    }

    private synchronized @Nullable T find(List<String> words) {
        return known.get(words);
    }

    private T keep(List<String> words, T made) {
        int own = length(words);
        if (maxEntries == 0 || own > maxCharacters / 16) {
            return made;
        }
        synchronized (this) {
            T other = known.putIfAbsent(words, made);
            if (other != null) {
                return other;
            }
            characters += own;
            Iterator<List<String>> oldest = known.keySet().iterator();
            while (known.size() > maxEntries || characters > maxCharacters) {
                characters -= length(oldest.next());
                oldest.remove();
            }
        }
        return made;
    }

    private static int length(List<String> words) {
        int length = 0;
        for (String word : words) {
            length += word.length();
        }
        return length;
    }
}
