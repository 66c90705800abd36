package dealmill.article;

/**
 * A part of the page that is not the article's, and why.
 *
 * @param why a short name, the same for all of its kind: {@code related}, {@code comments}, {@code
 *     menu}, {@code copyright}
 */
public record Removed(String why, String text) {}
