package fr.titraille.archive;

import java.util.List;

/**
 * What an addition did; once it is returned, all of it survives a crash.
 *
 * @param added ids that are new
 * @param replaced ids whose article was another before
 * @param unchanged ids whose article was the same already
 */
public record Additions(List<String> added, List<String> replaced, List<String> unchanged) {

    public Additions {
        added = List.copyOf(added);
        replaced = List.copyOf(replaced);
        unchanged = List.copyOf(unchanged);
    }
}
