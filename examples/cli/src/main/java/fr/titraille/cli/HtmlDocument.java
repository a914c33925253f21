package fr.titraille.cli;

/** A page of its own around an article. */
final class HtmlDocument {

    private HtmlDocument() {}

    static String of(String head, String body) {
        return """
                <!doctype html>
                <html lang="fr">
                <head>
                <meta charset="utf-8">
                <meta name="viewport" content="width=device-width, initial-scale=1">
                %s
                </head>
                <body>
                %s
                </body>
                </html>
                """.formatted(head.strip(), body.strip());
    }
}
