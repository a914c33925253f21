package fr.titraille.optimize.prose;

import fr.titraille.entity.Chip;
import fr.titraille.entity.ChipCatalogue;
import fr.titraille.entity.Sourced;
import fr.titraille.writing.Enumeration;
import fr.titraille.writing.FrenchNames;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What the catalogue knows of the chips that the article is about or compares. */
final class ChipStatements {

    private static final int FAMILY_MEMBERS = 3;

    /** What stands for a family, whose own entry has no values. */
    private static final String CATALOGUE = "catalogue des puces de Titraille";

    private ChipStatements() {}

    static List<Statement> of(Subject subject) {
        List<Statement> out = new ArrayList<>();
        int variant = 0;
        Set<String> compared = new HashSet<>();
        subject.chips().forEach(chip -> Optional.ofNullable(faster(chip)).ifPresent(c -> compared.add(c.name())));
        for (Chip chip : subject.chips()) {
            if (!subject.weighs(chip.name()) || !subject.knowsOf(Set.of(chip.name()))) {
                continue;
            }
            List<String> sentences =
                    chip.kind() == Chip.Kind.FAMILY ? family(chip, subject) : sentences(chip, variant, compared);
            sentences = subject.news(sentences, chip.name());
            // a single value says nothing of a chip
            boolean sheet = chip.kind() == Chip.Kind.FAMILY || sentences.size() > 1;
            if (!sentences.isEmpty() && sheet && sentences.get(0).contains(chip.name())) {
                double weight = 4 + Math.min(4, subject.count(chip.name()));
                String text = String.join(" ", sentences);
                out.add(Statement.of(Topic.CHIPS, text, source(chip), names(chip), weight)
                        .inGroup(variant));
                variant++;
            }
        }
        return out;
    }

    private static Set<String> names(Chip chip) {
        String maker = chip.maker();
        return maker == null ? Set.of(chip.name()) : Set.of(chip.name(), maker);
    }

    private static List<String> sentences(Chip chip, int variant, Set<String> compared) {
        String maker = chip.maker();
        if (maker == null) {
            return List.of();
        }
        Map<String, String> slots = new HashMap<>();
        slots.put("chip", chip.name());
        slots.put("maker", FrenchNames.subject(maker));
        slots.put("of-maker", FrenchNames.of(maker));
        List<String> out = new ArrayList<>();
        Optional<String> memory = ChipSpecs.memory(chip);
        memory.ifPresent(m -> out.add(fill("chip.memory", variant, slots, "memory", m)));
        ChipSpecs.compute(chip)
                .ifPresent(c -> out.add(
                        fill(out.isEmpty() ? "chip.compute-only" : "chip.compute", variant, slots, "compute", c)));
        if (!out.isEmpty() && !compared.contains(chip.name())) {
            link(chip, variant, slots).ifPresent(out::add);
        }
        return out;
    }

    private static Optional<String> link(Chip chip, int variant, Map<String, String> slots) {
        Optional<String> link = ChipSpecs.interconnect(chip);
        if (link.isEmpty()) {
            return link;
        }
        Chip faster = faster(chip);
        if (faster != null) {
            slots.put("other", faster.name());
            slots.put("other-link", ChipSpecs.interconnect(faster).orElseThrow());
            return Optional.of(fill("chip.link-less", variant, slots, "link", link.get()));
        }
        return Optional.of(fill("chip.link", variant, slots, "link", link.get()));
    }

    /** The sister of the same family whose link is faster, such as the A100 for the A800. */
    private static @Nullable Chip faster(Chip chip) {
        String family = chip.family();
        String maker = chip.maker();
        if (family == null || maker == null) {
            return null;
        }
        double own = ChipSpecs.gigabytesPerSecond(chip);
        for (Chip other : ChipCatalogue.standard().of(maker)) {
            boolean sister = family.equals(other.family()) && !other.name().equals(chip.name());
            if (sister && own > 0 && ChipSpecs.gigabytesPerSecond(other) > own && sameMemory(chip, other)) {
                return other;
            }
        }
        return null;
    }

    private static boolean sameMemory(Chip a, Chip b) {
        return a.compute() != null
                && b.compute() != null
                && a.compute().value().equals(b.compute().value());
    }

    private static List<String> family(Chip family, Subject subject) {
        String maker = family.maker();
        if (maker == null) {
            return List.of();
        }
        List<String> members = new ArrayList<>();
        for (Chip chip : ChipCatalogue.standard().of(maker)) {
            Optional<String> memory = ChipSpecs.memory(chip);
            Optional<String> launch = ChipSpecs.launch(chip);
            boolean told =
                    chip.launch() == null || launch.filter(subject::allows).isPresent();
            if (family.name().equals(chip.family()) && memory.isPresent() && told && members.size() < FAMILY_MEMBERS) {
                members.add((members.isEmpty() ? "la puce " : "la ") + chip.name() + " (" + memory.get() + ")");
            }
        }
        if (members.isEmpty()) {
            return List.of();
        }
        Map<String, String> slots = new HashMap<>();
        slots.put("chip", family.name());
        slots.put("of-maker", FrenchNames.of(maker));
        return List.of(fill("chip.family", 0, slots, "members", Enumeration.and(members)));
    }

    private static String fill(String key, int variant, Map<String, String> slots, String slot, String value) {
        Map<String, String> all = new HashMap<>(slots);
        all.put(slot, value);
        return ProseTemplates.fill(key, variant, all) + ".";
    }

    private static String source(Chip chip) {
        Set<String> documents = new LinkedHashSet<>();
        for (Sourced value : values(chip)) {
            documents.add(ChipCatalogue.standard().source(value.source()));
        }
        return documents.isEmpty() ? CATALOGUE : String.join(" ; ", documents);
    }

    private static List<Sourced> values(Chip chip) {
        List<Sourced> out = new ArrayList<>();
        for (Sourced value : new Sourced[] {chip.memory(), chip.compute(), chip.interconnect()}) {
            if (value != null && !value.disputed()) {
                out.add(value);
            }
        }
        return out;
    }
}
