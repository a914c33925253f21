package fr.titraille.optimize.prose;

import fr.titraille.entity.Organization;
import fr.titraille.text.ResourceLines;
import fr.titraille.writing.FrenchNames;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Who the firms are that the article names: what they do, where they sit, where their share is listed. */
final class CompanyStatements {

    private static final Map<String, String> SECTORS = pairs("sectors.tsv");
    private static final Map<String, String> EXCHANGES = pairs("exchanges.tsv");

    /** Firms that need no introduction. */
    private static final Set<String> HOUSEHOLD = ResourceLines.set(CompanyStatements.class, "household-firms.txt");

    /** Two entries that share more of their words read as a repetition (rule padding-repetition). */
    private static final double ALIKE = 0.58;

    private CompanyStatements() {}

    /** Whether everyone knows the firm: its mere name makes it no subject. */
    static boolean isHousehold(String name) {
        return HOUSEHOLD.contains(name);
    }

    static List<Statement> of(Subject subject) {
        List<Statement> out = new ArrayList<>();
        List<Set<String>> told = new ArrayList<>();
        for (Organization company : subject.companies()) {
            if (isHousehold(company.name()) || !subject.isAbout(company.name())) {
                continue;
            }
            String seat = company.seat();
            String country = company.country();
            String sector = company.sector() == null ? null : SECTORS.get(company.sector());
            if (seat == null || country == null || sector == null) {
                continue;
            }
            Map<String, String> slots = new HashMap<>();
            slots.put("name", company.name());
            slots.put("sector", sector);
            slots.put("seat", seat);
            slots.put("country", FrenchNames.in(country));
            String text = ProseTemplates.fill(listing(company, slots), out.size(), slots) + ".";
            Set<String> lemmas = ArchiveStatements.lemmas(text);
            if (told.stream().anyMatch(t -> alike(t, lemmas) > ALIKE)) {
                continue;
            }
            told.add(lemmas);
            double weight = 2 + Math.min(3, subject.count(company.name()) * 0.5);
            out.add(Statement.of(Topic.COMPANIES, text, company.source(), Set.of(company.name()), weight));
        }
        return out;
    }

    private static double alike(Set<String> a, Set<String> b) {
        long shared = a.stream().filter(b::contains).count();
        return (double) shared / (a.size() + b.size() - shared);
    }

    private static String listing(Organization company, Map<String, String> slots) {
        String ticker = company.ticker();
        int colon = ticker == null ? -1 : ticker.indexOf(':');
        String exchange = colon < 0 || ticker == null ? null : EXCHANGES.get(ticker.substring(0, colon));
        if (exchange == null || ticker == null) {
            return "company.unlisted";
        }
        slots.put("exchange", exchange);
        slots.put("code", ticker.substring(colon + 1));
        return "company.listed";
    }

    private static Map<String, String> pairs(String name) {
        Map<String, String> out = new HashMap<>();
        for (List<String> row : ResourceLines.table(CompanyStatements.class, name, 2)) {
            out.put(row.get(0), row.get(1));
        }
        return Map.copyOf(out);
    }
}
