package fr.titraille.dto;

import java.util.Map;

/**
 * What {@code POST /v1/renderings} answers.
 *
 * @param text the article's plain text
 * @param article the article, its body in the format asked for
 * @param html the article as one {@code <article>} element
 * @param head title, description, canonical, Open Graph and JSON-LD for the page's head
 * @param jsonLd schema.org NewsArticle
 */
public record RenderingAnswer(
        String text, ArticleDto article, String html, String head, String markdown, Map<String, Object> jsonLd) {}
