package org.fmworkbench.ui.verify.gradient;

import java.util.ArrayList;
import java.util.List;
import java.util.function.ToDoubleFunction;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.fmworkbench.derivation.GradientCheck;
import org.fmworkbench.derivation.GradientCheck.Entry;
import org.fmworkbench.derivation.GradientCheck.Function;
import org.fmworkbench.derivation.GradientCheck.Kind;
import org.fmworkbench.derivation.GradientCheck.Parameter;
import org.fmworkbench.derivation.GradientCheck.Point;
import org.fmworkbench.text.Digits;
import org.fmworkbench.text.Texts;
import org.fmworkbench.ui.identity.row.ShownRow;
import org.fmworkbench.ui.verify.gradient.GradientFrame.Curve;
import org.fmworkbench.ui.verify.gradient.GradientFrame.Detail;
import org.fmworkbench.ui.verify.gradient.GradientFrame.Table;
import org.fmworkbench.ui.verify.gradient.GradientFrame.Way;

/** Finds the derivatives, and says what came out. */
final class GradientWords {
    static final double LEAST_H = 1e-16;
    static final double MOST_H = 1;
    private static final int POINTS = 129;

    private final Texts texts;

    GradientWords(Texts texts) {
        this.texts = texts;
    }

    GradientFrame frame(Question asked) {
        String title = asked.shown().position();
        if (!asked.isFinite()) {
            return GradientFrame.without(texts.get("diverged"), title);
        }
        GradientCheck check = asked.check();
        List<Entry> entries = check.all(asked.h());
        int line = Math.max(0, check.parameters().indexOf(asked.parameter()));
        return new GradientFrame(
                "", title, table(entries, asked.shown()), detail(check, entries.get(line), line, asked));
    }

    private Table table(List<Entry> entries, ShownRow shown) {
        int worst = entries.indexOf(GradientCheck.worst(entries));
        Entry most = entries.get(worst);
        List<String> labels = new ArrayList<>();
        for (int n = 0; n < entries.size(); n++) {
            String name = name(entries.get(n).parameter(), shown);
            labels.add(n == worst ? texts.get("worst.marked", name) : name);
        }
        return new Table(
                List.copyOf(labels),
                entries.stream().mapToDouble(Entry::exact).toArray(),
                new double[][] {
                    distances(entries, Entry::sums),
                    distances(entries, Entry::others),
                    distances(entries, Entry::central),
                    distances(entries, Entry::complexStep)
                },
                entries.stream().mapToDouble(Entry::worst).toArray(),
                worst,
                texts.get("worst", name(most.parameter(), shown), Digits.significant(most.worst(), 2)));
    }

    private static double[] distances(List<Entry> entries, ToDoubleFunction<Entry> way) {
        return entries.stream()
                .mapToDouble(entry -> Math.abs(way.applyAsDouble(entry) - entry.exact()))
                .toArray();
    }

    /** "v of head=round, k = 1". */
    private String name(Parameter parameter, ShownRow shown) {
        if (parameter.kind() == Kind.BIAS) {
            return texts.get("name.BIAS");
        }
        String fields = Question.fieldsOf(parameter, shown).stream()
                .map(shown.labels()::get)
                .collect(Collectors.joining(", "));
        return texts.get("name." + parameter.kind(), fields, parameter.column() + 1);
    }

    private Detail detail(GradientCheck check, Entry entry, int line, Question asked) {
        Parameter parameter = entry.parameter();
        List<String> sharing = Question.fieldsOf(parameter, asked.shown()).stream()
                .map(asked.shown().fields()::get)
                .toList();
        String shared = sharing.size() < 2 ? "" : texts.get("sharing", String.join(", ", sharing));
        return new Detail(
                line,
                name(parameter, asked.shown()),
                shared,
                ways(entry, asked),
                curve(check, parameter, asked.h()),
                texts.get(why(asked.function(), parameter.kind() == Kind.V && sharing.size() > 1)));
    }

    private List<Way> ways(Entry entry, Question asked) {
        String kind = entry.parameter().kind() != Kind.V
                ? entry.parameter().kind().name()
                : asked.shown().row().isOneHot() ? "V" : "V.x";
        Stream<Way> forms = Stream.of(way(formula("sums." + kind, asked), entry.sums(), entry));
        if (entry.parameter().kind() == Kind.V) {
            forms = Stream.concat(forms, Stream.of(way(formula("others." + kind, asked), entry.others(), entry)));
        }
        Stream<Way> numerical = Stream.of(
                way(texts.get("central"), entry.central(), entry),
                way(texts.get("complex"), entry.complexStep(), entry));
        Way exact = new Way(texts.get("exact"), Digits.all(entry.exact()), "");
        return Stream.of(Stream.of(exact), forms, numerical).flatMap(s -> s).toList();
    }

    private String formula(String key, Question asked) {
        return texts.get(asked.ofLoss() ? "times" : "plain", texts.get(key));
    }

    private Way way(String name, double value, Entry entry) {
        double distance = Math.abs(value - entry.exact());
        String words =
                distance == 0 ? texts.get("distance.none") : texts.get("distance", Digits.significant(distance, 2));
        return new Way(name, Digits.all(value), words);
    }

    private static Curve curve(GradientCheck check, Parameter parameter, double h) {
        List<Point> all = Stream.concat(
                        check.curve(parameter, LEAST_H, MOST_H, POINTS).stream().filter(point -> point.h() != h),
                        check.curve(parameter, h, h, 1).stream())
                .sorted((a, b) -> Double.compare(a.h(), b.h()))
                .toList();
        return new Curve(
                all.stream().mapToDouble(Point::h).toArray(),
                all.stream().mapToDouble(Point::central).toArray(),
                all.stream().mapToDouble(Point::complexStep).toArray());
    }

    private static String why(Function function, boolean shared) {
        return "why." + function + (shared && function != Function.LOG_LOSS ? ".shared" : "");
    }
}
