package fr.titraille.entity;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A company, authority, country or medium, as the catalogue knows it.
 *
 * @param name canonical name, as facts give it
 * @param type what it is
 * @param country canonical name of its country, or null
 * @param seat the city of its head office, or null
 * @param feminine whether its name is feminine in French; firms agree with the noun that stands for them
 * @param plural whether its name is plural
 * @param sector {@code chips}, {@code cloud}, {@code foundry}…, or null
 * @param ticker exchange and code: {@code NASDAQ:NVDA}, or null
 * @param aliases other names
 * @param periphrases set descriptions, with their article
 * @param source the document that gives seat and ticker
 */
public record Organization(
        String name,
        Mention.Type type,
        @Nullable String country,
        @Nullable String seat,
        boolean feminine,
        boolean plural,
        @Nullable String sector,
        @Nullable String ticker,
        List<String> aliases,
        List<String> periphrases,
        String source) {

    public Organization {
        aliases = List.copyOf(aliases);
        periphrases = List.copyOf(periphrases);
    }
}
