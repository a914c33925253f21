package fr.titraille.optimize.prose;

import fr.titraille.entity.Chip;
import fr.titraille.entity.ChipCatalogue;
import fr.titraille.entity.Sourced;
import fr.titraille.writing.Enumeration;
import fr.titraille.writing.FrenchDates;
import fr.titraille.writing.FrenchNames;
import fr.titraille.writing.PartialDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * Dated events of the chips named: what Washington decided, and when the chips that the article compares were presented or
 * put on sale; one item a date.
 */
final class ChronologyStatements {

    /** The catalogue's wording of a decision and the template that tells it. */
    private static final Map<String, String> DECISIONS = Map.of(
            "barred from China", "time.barred",
            "licence needed for China", "time.licence",
            "case by case for China", "time.case",
            "licences against 15 % of the sales", "time.share",
            "Huawei on the Entity List", "time.entity");

    private static final String LAUNCH = "time.launch";

    private ChronologyStatements() {}

    static List<Statement> of(Subject subject) {
        Map<String, Event> events = new TreeMap<>();
        for (Chip chip : subject.chips()) {
            if (subject.compares(chip.name())) {
                launch(chip, events);
            }
            for (Sourced status : subject.weighs(chip.name()) ? chip.exportStatus() : List.<Sourced>of()) {
                decision(chip, status, events);
            }
        }
        List<Statement> out = new ArrayList<>();
        Map<String, Integer> told = new HashMap<>();
        for (Event event : events.values()) {
            boolean share = event.template.equals("time.share") && subject.tells("15", event.chips.keySet());
            if (subject.allows(event.date) && !share && !subject.tells(event.date, event.chips.keySet())) {
                out.add(event.statement(subject, told.merge(event.template, 1, Integer::sum) - 1));
            }
        }
        return out;
    }

    private static void launch(Chip chip, Map<String, Event> events) {
        Sourced launch = chip.launch();
        String maker = chip.maker();
        String date = ChipSpecs.launch(chip).orElse(null);
        if (launch != null && maker != null && date != null) {
            String template = ChipSpecs.isSale(launch) ? "time.sale" : LAUNCH;
            events.computeIfAbsent(date + " " + template + " " + maker, k -> new Event(date, template, maker))
                    .add(chip, launch.source());
        }
    }

    private static void decision(Chip chip, Sourced status, Map<String, Event> events) {
        int space = status.value().indexOf(' ');
        String date = space < 0 ? "" : status.value().substring(0, space);
        String template = space < 0 ? null : DECISIONS.get(status.value().substring(space + 1));
        if (template != null
                && !status.disputed()
                && PartialDate.parse(date).filter(PartialDate::hasYear).isPresent()) {
            events.computeIfAbsent(date + " " + template, k -> new Event(date, template, null))
                    .add(chip, status.source());
        }
    }

    /** What happened on a date, with the chips it is about. */
    private static final class Event {

        private final String date;
        private final String template;
        private final @Nullable String maker;
        private final Map<String, String> chips = new LinkedHashMap<>();

        Event(String date, String template, @Nullable String maker) {
            this.date = date;
            this.template = template;
            this.maker = maker;
        }

        void add(Chip chip, String source) {
            chips.putIfAbsent(chip.name(), source);
        }

        Statement statement(Subject subject, int variant) {
            List<String> names = List.copyOf(chips.keySet());
            boolean one = names.size() == 1;
            String list = Enumeration.and(names);
            Map<String, String> slots = new LinkedHashMap<>();
            slots.put("chips", (one ? "le processeur " : "les processeurs ") + list);
            slots.put("of-chips", (one ? "du processeur " : "des processeurs ") + list);
            slots.put("to-chips", (one ? "au processeur " : "aux processeurs ") + list);
            slots.put("maker", maker == null ? "" : FrenchNames.subject(maker));
            String told = ProseTemplates.fill(template, variant, slots);
            String text = ProseTemplates.upper(FrenchDates.plain(date)) + "\u00A0: " + Openings.inner(told) + ".";
            double weight = maker == null ? 4 : 2;
            for (String name : names) {
                weight += Math.min(2, subject.count(name)) * 0.5;
            }
            return Statement.of(Topic.CHRONOLOGY, text, source(), Set.copyOf(names), weight)
                    .dated(date);
        }

        private String source() {
            return String.join(
                    " ; ",
                    chips.values().stream()
                            .distinct()
                            .map(ChipCatalogue.standard()::source)
                            .toList());
        }
    }
}
