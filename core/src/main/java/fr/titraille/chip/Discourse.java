package fr.titraille.chip;

import fr.titraille.analysis.AnalyzedText;
import fr.titraille.entity.Mention;
import fr.titraille.entity.OrganizationCatalogue;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** What the text has spoken of last: the parties that a pronoun may stand for, and the chips of « ces puces ». */
final class Discourse {

    /** In characters: shorter stretches in « » are words held at arm's length, not speech. */
    private static final int LONG_QUOTATION = 40;

    /** For how many sentences « elle » or « ces puces » may stand for chips named before. */
    private static final int MEMORY = 4;

    private static final Set<String> OBSERVERS = Set.of("research", "bank");

    private int sentence;
    private int chipsSentence;
    private final AnalyzedText text;
    private final BitSet quoted;
    private Set<String> topic = Set.of();
    private Set<String> lastParties = Set.of();
    private List<String> lastChips = List.of();
    private final List<String> firms = new ArrayList<>();
    private boolean chipsSpokenOf;

    Discourse(AnalyzedText text) {
        this.text = text;
        this.quoted = new BitSet();
        quote();
    }

    private void quote() {
        int open = -1;
        for (int i = 0; i < text.text().length(); i++) {
            char c = text.text().charAt(i);
            if (c == '«') {
                open = i;
            } else if (c == '»' && open >= 0) {
                if (i - open > LONG_QUOTATION) {
                    quoted.set(open, i);
                }
                open = -1;
            } else if (c == '\n' && i + 1 < text.text().length() && text.text().charAt(i + 1) == '\n') {
                open = -1;
            }
        }
    }

    /** Whether the offset lies in a quotation of more than a few words. */
    boolean inQuotation(int offset) {
        return quoted.get(offset);
    }

    /** The subject that « il », « elle », « ils » most likely stand for: the last subject, else the last party named. */
    Set<String> topic(boolean plural) {
        if (plural || topic.size() == 1) {
            return topic;
        }
        return lastParties.size() == 1 ? lastParties : Set.of();
    }

    /** The chips named last; all that were named together for a plural, the last one for a singular. */
    Set<String> chips(boolean plural) {
        if (lastChips.isEmpty() || sentence - chipsSentence > MEMORY) {
            return Set.of();
        }
        return plural ? new LinkedHashSet<>(lastChips) : Set.of(lastChips.get(lastChips.size() - 1));
    }

    /** Whether the text has spoken of chips at all: then « la commande », « un stock » are of chips. */
    boolean spokeOfChips() {
        return chipsSpokenOf;
    }

    void speakOfChips() {
        chipsSpokenOf = true;
    }

    void subject(Set<String> parties) {
        if (!parties.isEmpty() && (topic.isEmpty() || !parties.stream().allMatch(Discourse::isObserver))) {
            topic = new LinkedHashSet<>(parties);
        }
    }

    /** A firm of analysts speaks of others: « elle », « le groupe » seldom mean it. */
    private static boolean isObserver(String name) {
        return OrganizationCatalogue.standard()
                .find(name)
                .map(o -> OBSERVERS.contains(String.valueOf(o.sector())))
                .orElse(false);
    }

    /** The firm of a country that was named last; empty when none was. */
    Set<String> firmOf(String country) {
        for (int k = firms.size() - 1; k >= 0; k--) {
            String firm = firms.get(k);
            boolean at = OrganizationCatalogue.standard()
                    .find(firm)
                    .map(o -> o.type() == Mention.Type.COMPANY && country.equals(o.country()))
                    .orElse(false);
            if (at) {
                return Set.of(firm);
            }
        }
        return Set.of();
    }

    void parties(Set<String> parties) {
        for (String party : parties) {
            firms.remove(party);
            firms.add(party);
        }
        if (!parties.isEmpty()) {
            lastParties = new LinkedHashSet<>(parties);
            if (topic.isEmpty()) {
                topic = lastParties;
            }
        }
    }

    void chips(List<String> chips) {
        sentence++;
        if (!chips.isEmpty()) {
            chipsSentence = sentence;
            lastChips = new ArrayList<>(new LinkedHashSet<>(chips));
        }
    }
}
