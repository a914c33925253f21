package fr.titraille.analysis;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.util.HashMap;
import java.util.Map;

/**
 * The tags that a form may have: those it was seen with when it is frequent, else those seen with forms of the same
 * dictionary readings and case, else those of the open classes. Sets are bits by {@link WordTag#ordinal}. Immutable.
 */
final class TagCandidates {

    private final Map<String, Integer> byForm;
    private final Map<Long, Integer> byReadings;
    private final int open;

    TagCandidates(Map<String, Integer> byForm, Map<Long, Integer> byReadings, int open) {
        this.byForm = Map.copyOf(byForm);
        this.byReadings = Map.copyOf(byReadings);
        this.open = open;
    }

    /** What forms must share to have the same candidates. */
    static long readingsKey(FormProfile form) {
        return form.readings() * 2L + (form.isCapitalized() ? 1 : 0);
    }

    int of(FormProfile form) {
        Integer own = byForm.get(form.normal());
        if (own != null) {
            return own;
        }
        Integer alike = form.readings() == 0 ? null : byReadings.get(readingsKey(form));
        return alike != null ? alike : open;
    }

    static TagCandidates read(DataInputStream in) throws IOException {
        int open = in.readInt();
        int forms = in.readInt();
        Map<String, Integer> byForm = new HashMap<>();
        for (int i = 0; i < forms; i++) {
            byForm.put(in.readUTF(), in.readInt());
        }
        int readings = in.readInt();
        Map<Long, Integer> byReadings = new HashMap<>();
        for (int i = 0; i < readings; i++) {
            byReadings.put(in.readLong(), in.readInt());
        }
        return new TagCandidates(byForm, byReadings, open);
    }

    /** Writes the sets in the order of their keys, so that the same training gives the same bytes. */
    void write(DataOutputStream out) throws IOException {
        out.writeInt(open);
        out.writeInt(byForm.size());
        for (String form : byForm.keySet().stream().sorted().toList()) {
            out.writeUTF(form);
            out.writeInt(byForm.getOrDefault(form, open));
        }
        out.writeInt(byReadings.size());
        for (Long key : byReadings.keySet().stream().sorted().toList()) {
            out.writeLong(key);
            out.writeInt(byReadings.getOrDefault(key, open));
        }
    }
}
