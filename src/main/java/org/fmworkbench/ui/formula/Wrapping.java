package org.fmworkbench.ui.formula;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Breaks a formula of numbers into lines, before a plus or a minus and never inside a product or a number; rather between two
 * terms of the outer sum than inside one. Widths are estimated from the characters; whoever sets the formula measures the result.
 */
public final class Wrapping {
    private static final Pattern TOKEN = Pattern.compile(
            " \\\\cdots | [+-] |\\\\cdot |\\\\,|\\\\tfrac\\{1}\\{2}|\\\\big[lr]|\\\\ldots|\\\\infty|\\\\mathrm|\\\\textstyle|\\\\leftarrow|\\\\hat|\\\\sum|_\\{[^}]*}|\\^\\{[^}]*}|\\^2|.");
    private static final double INDENT = 1.5;

    /** Characters of a sign with its blanks. */
    private static final int SIGN = 3;

    private static final double FULL_ENOUGH = 0.45;

    private final List<Place> places = new ArrayList<>();
    private final String latex;
    private final double total;

    /** Where a line may end, how far that is from the start in em, and inside how many brackets. */
    private record Place(int at, double width, int depth) {}

    private Wrapping(String latex) {
        this.latex = latex;
        double width = 0;
        int depth = 0;
        Matcher token = TOKEN.matcher(latex);
        while (token.find()) {
            String text = token.group();
            if (text.equals(" + ") || text.equals(" - ")) {
                places.add(new Place(token.start(), width, depth));
            }
            depth += text.equals("(") || text.equals("[") ? 1 : text.equals(")") || text.equals("]") ? -1 : 0;
            width += em(text);
        }
        this.total = width;
    }

    /** Formula {@code latex} on as many lines as it takes for none to be wider than {@code width} em. */
    public static String lines(String latex, double width) {
        List<String> lines = new Wrapping(latex).broken(width);
        return lines.size() == 1 ? latex : "\\begin{array}{@{}l@{}}" + String.join("\\\\ ", lines) + "\\end{array}";
    }

    /** How many lines that takes. */
    public static int count(String latex, double width) {
        return new Wrapping(latex).broken(width).size();
    }

    private List<String> broken(double width) {
        List<String> lines = new ArrayList<>();
        Place from = new Place(0, 0, 0);
        double room = width;
        Place end = total > room ? end(from, room) : null;
        while (end != null) {
            lines.add(part(from, end.at()));
            from = end;
            room = width - INDENT;
            end = total - from.width() > room ? end(from, room) : null;
        }
        lines.add(part(from, latex.length()));
        return lines;
    }

    /** A later line is indented; its sign stands as far from its number as inside a line. */
    private String part(Place from, int to) {
        String text = latex.substring(from.at(), to);
        return from.at() == 0 ? text : "\\quad " + text.charAt(1) + "\\;" + text.substring(SIGN);
    }

    /** The outermost place at which a line that begins at {@code from} is full enough; null if there is none after it. */
    private Place end(Place from, double room) {
        Place best = null;
        for (Place place : places) {
            double length = place.width() - from.width();
            if (place.at() <= from.at() || (length > room && best != null)) {
                continue;
            }
            boolean better =
                    best == null || place.depth() <= best.depth() || best.width() - from.width() < FULL_ENOUGH * room;
            best = better ? place : best;
        }
        return best;
    }

    private static double em(String token) {
        return switch (token) {
            case " + ", " - " -> 1.23;
            case " \\cdots " -> 1.4;
            case "\\cdot " -> 0.73;
            case "\\," -> 0.17;
            case "\\tfrac{1}{2}" -> 0.6;
            case "\\infty" -> 1;
            case "\\ldots", "\\leftarrow" -> 1.28;
            case "\\sum" -> 1.1;
            case "^2" -> 0.36;
            case "\\bigl", "\\bigr" -> 0.1;
            case "\\mathrm", "\\textstyle", "\\hat", "{", "}", " " -> 0;
            case "(", ")" -> 0.39;
            case "[", "]", ".", "," -> 0.29;
            case "-" -> 0.78;
            case "=" -> 1.06;
            default ->
                token.startsWith("^") || token.startsWith("_")
                        ? 0.4 * (token.length() - 3)
                        : token.equals("N") ? 0.75 : 0.5;
        };
    }
}
