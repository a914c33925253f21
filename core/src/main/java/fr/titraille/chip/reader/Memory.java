package fr.titraille.chip.reader;

import fr.titraille.entity.ChipCatalogue;
import fr.titraille.entity.Mention;
import fr.titraille.entity.OrganizationCatalogue;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** What the article has spoken of so far: whom a pronoun, which chips « ces puces » may stand for. */
final class Memory {

    /** For how many sentences « elle » or « ces puces » may stand for chips named before. House choice. */
    private static final int SPAN = 4;

    private static final Set<String> OBSERVERS = Set.of("research", "bank", "media");

    private Set<String> topic = Set.of();
    private Set<String> lastParties = Set.of();
    private List<String> lastChips = List.of();
    private final List<String> firms = new ArrayList<>();
    private boolean chips;
    private int sentence;
    private int chipsSentence;

    /** Whom « il », « elle », « le groupe » most likely stand for. */
    Set<String> topic(boolean plural) {
        if (plural || topic.size() == 1) {
            return topic;
        }
        if (lastParties.size() == 1) {
            return lastParties;
        }
        return salient(Set.of()).map(Set::of).orElse(Set.of());
    }

    /** The firm that the text is most about at this place, others than these. */
    Optional<String> salient(Collection<String> others) {
        return weights.entrySet().stream()
                .filter(e -> !others.contains(e.getKey()) && e.getValue() >= FAINT && isActor(e.getKey()))
                .max(Map.Entry.comparingByValue())
                .map(Map.Entry::getKey);
    }

    private static boolean isActor(String name) {
        return !PartiesAndChips.isState(name) && !isObserver(name);
    }

    /** Lets a firm stand out; what was said before fades by half with each sentence. */
    void weigh(String firm, double weight) {
        weights.merge(firm, weight, Double::sum);
    }

    /** Weight below which nobody is spoken of any more: the subject of a sentence, four sentences later. House choice. */
    private static final double FAINT = 0.2;

    private final Map<String, Double> weights = new LinkedHashMap<>();

    /** The other of the two firms named last. */
    Set<String> other(Collection<String> one) {
        for (int k = firms.size() - 1; k >= Math.max(0, firms.size() - 2); k--) {
            if (!one.contains(firms.get(k))) {
                return Set.of(firms.get(k));
            }
        }
        return Set.of();
    }

    /** The chips named last; all that were named together for a plural, the last one for a singular. */
    Set<String> chips(boolean plural) {
        if (lastChips.isEmpty() || sentence - chipsSentence > SPAN) {
            return Set.of();
        }
        return plural ? new LinkedHashSet<>(lastChips) : Set.of(lastChips.get(lastChips.size() - 1));
    }

    /** The chip of one of these makers named last. */
    Set<String> chipOf(Collection<String> makers) {
        for (int k = named.size() - 1; k >= 0; k--) {
            String chip = named.get(k);
            String maker = ChipCatalogue.standard().makerOf(chip).orElse(null);
            if (maker != null && makers.contains(maker)
                    || makers.stream()
                            .anyMatch(m -> chipsMadeBy.getOrDefault(m, Set.of()).contains(chip))) {
                return Set.of(chip);
            }
        }
        return Set.of();
    }

    /** The chip named last that is none of these and of another maker; empty when there is none. */
    Set<String> rivalOf(Collection<String> chips) {
        Set<String> makers = new LinkedHashSet<>();
        chips.forEach(c -> ChipCatalogue.standard().makerOf(c).ifPresent(makers::add));
        for (int k = named.size() - 1; k >= 0; k--) {
            String maker = ChipCatalogue.standard().makerOf(named.get(k)).orElse("");
            if (!chips.contains(named.get(k)) && !makers.contains(maker)) {
                return Set.of(named.get(k));
            }
        }
        return Set.of();
    }

    /** Notes that the article tells of a maker of chips, and of which. */
    void made(Collection<String> makers, Collection<String> chips) {
        for (String maker : makers) {
            chipsMadeBy.computeIfAbsent(maker, m -> new LinkedHashSet<>()).addAll(chips);
        }
    }

    /** Whether a firm makes chips by the catalogue or by what the article said. */
    boolean isMaker(String firm) {
        return PartiesAndChips.isChipMaker(firm) || chipsMadeBy.containsKey(firm);
    }

    private final List<String> named = new ArrayList<>();
    private final Map<String, Set<String>> chipsMadeBy = new HashMap<>();

    /** Whether the article has spoken of chips at all. */
    boolean spokeOfChips() {
        return chips || aboutChips;
    }

    /** Whether chips were spoken of in the sentence before or in this one. */
    boolean speaksOfChips() {
        return chips && sentence - spokenAt <= 1;
    }

    /** Whether shares of a market were told in this sentence or the one before. */
    boolean spokeOfMarket() {
        return sentence - marketAt <= 1;
    }

    void speakOfMarket() {
        marketAt = sentence;
    }

    private int marketAt = -2;
    private int spokenAt;
    private boolean aboutChips;

    /** Says beforehand that the article as a whole is about chips. */
    void aboutChips() {
        aboutChips = true;
    }

    void speakOfChips() {
        chips = true;
        spokenAt = sentence;
    }

    /** The firm of a country named last; empty when none was. */
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

    /** Of these firms the one spoken of last, the first when none was. */
    Set<String> lastOf(List<String> firmsThere) {
        for (int k = firms.size() - 1; k >= 0; k--) {
            if (firmsThere.contains(firms.get(k))) {
                return Set.of(firms.get(k));
            }
        }
        return Set.of(firmsThere.get(0));
    }

    void subject(Set<String> parties) {
        if (!parties.isEmpty() && (topic.isEmpty() || !parties.stream().allMatch(Memory::isObserver))) {
            topic = new LinkedHashSet<>(parties);
        }
    }

    private static boolean isObserver(String name) {
        return OrganizationCatalogue.standard()
                .find(name)
                .map(o -> OBSERVERS.contains(String.valueOf(o.sector())) || o.type() == Mention.Type.MEDIA)
                .orElse(false);
    }

    /** The firms named last, as many as asked for: makers of chips where there are enough; empty where there are too few. */
    Set<String> lastFirms(int count) {
        List<String> actors = firms.stream().filter(Memory::isActor).toList();
        List<String> makers = actors.stream().filter(this::isMaker).toList();
        List<String> from = makers.size() >= count ? makers : actors;
        return from.size() < count ? Set.of() : new LinkedHashSet<>(from.subList(from.size() - count, from.size()));
    }

    /** The country or authority named last; empty when none was. */
    Set<String> state() {
        for (int k = firms.size() - 1; k >= 0; k--) {
            if (PartiesAndChips.isState(firms.get(k))) {
                return Set.of(PartiesAndChips.state(firms.get(k)));
            }
        }
        return Set.of();
    }

    void parties(Collection<String> parties) {
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

    /** Closes a sentence that named these chips. */
    void endSentence(Collection<String> named) {
        if (!named.isEmpty()) {
            chipsSentence = sentence;
            lastChips = new ArrayList<>(new LinkedHashSet<>(named));
            for (String chip : named) {
                this.named.remove(chip);
                this.named.add(chip);
            }
        }
        sentence++;
        weights.replaceAll((firm, weight) -> weight / 2);
    }
}
