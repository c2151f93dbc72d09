package org.fmworkbench.experiment;

import java.io.IOException;
import java.io.Writer;
import java.util.List;
import java.util.Locale;
import org.fmworkbench.text.Numbers;
import org.fmworkbench.training.CurveKind;
import org.fmworkbench.training.Curves;
import org.fmworkbench.training.DecimatedSeries.Curve;

/**
 * Curves as CSV, a line for each point of each curve, with all digits:
 * {@code run,curve,first_step,last_step,last_epoch,values,min,max,mean,last}.
 *
 * <p>A step is an update. A point stands for {@code values} numbers, the last of which belongs to {@code last_step}: one number as
 * long as a curve is kept whole, and a bucket of them where it is decimated, whose smallest, largest, mean and last are told.
 */
public final class CurvesCsv {
    private CurvesCsv() {}

    /**
     * A curve of a run.
     *
     * @param run what the user calls the run
     * @param kind which of its curves
     * @param curves all of its curves
     */
    public record Line(String run, CurveKind kind, Curves curves) {}

    /** Writes the curves, one after the other. */
    public static void write(Writer out, List<Line> lines) throws IOException {
        out.write("run,curve,first_step,last_step,last_epoch,values,min,max,mean,last\n");
        for (Line line : lines) {
            write(out, line);
        }
    }

    private static void write(Writer out, Line line) throws IOException {
        Curve curve = line.curves().of(line.kind());
        long stride = line.curves().stride(line.kind());
        String name = quoted(line.run()) + "," + line.kind().name().toLowerCase(Locale.ROOT) + ",";
        for (int b = 0; b < curve.size(); b++) {
            long first = curve.first(b) * stride;
            long last = curve.last(b) * stride;
            out.write(name);
            out.write(first + "," + last + ",");
            out.write(Numbers.exact((double) last / line.curves().batches()) + ",");
            out.write(curve.last(b) - curve.first(b) + 1 + ",");
            out.write(Numbers.exact(curve.min()[b]) + "," + Numbers.exact(curve.max()[b]) + ",");
            out.write(Numbers.exact(curve.mean()[b]) + "," + Numbers.exact(curve.last()[b]) + "\n");
        }
    }

    /** In quotes where a comma, a quote or a line break would be misread (RFC 4180). */
    private static String quoted(String text) {
        boolean plain = text.chars().noneMatch(c -> c == ',' || c == '"' || c == '\n' || c == '\r');
        return plain ? text : '"' + text.replace("\"", "\"\"") + '"';
    }
}
