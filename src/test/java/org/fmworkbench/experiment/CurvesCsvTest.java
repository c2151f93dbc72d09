package org.fmworkbench.experiment;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.io.StringWriter;
import java.util.List;
import java.util.Map;
import org.fmworkbench.training.CurveKind;
import org.fmworkbench.training.Curves;
import org.fmworkbench.training.DecimatedSeries;
import org.junit.jupiter.api.Test;

class CurvesCsvTest {
    private static final String HEAD = "run,curve,first_step,last_step,last_epoch,values,min,max,mean,last\n";

    private static DecimatedSeries series(int buckets, double... values) {
        DecimatedSeries series = new DecimatedSeries(buckets);
        for (double value : values) {
            series.add(value);
        }
        return series;
    }

    private static String csv(CurvesCsv.Line... lines) throws IOException {
        StringWriter out = new StringWriter();
        CurvesCsv.write(out, List.of(lines));
        return out.toString();
    }

    @Test
    void aWholeCurveHasALineForEachValueWithAllItsDigits() throws IOException {
        Curves curves = new Curves(
                4,
                Map.of(
                        CurveKind.BATCH_LOSS, series(8, 0.1 + 0.2, -1e-12).copy(),
                        CurveKind.HOLDOUT_AUC, series(8, 0.5, 0.75).copy()));
        assertEquals(
                HEAD
                        + "a,batch_loss,1,1,0.25,1" + ",0.30000000000000004".repeat(4) + "\n"
                        + "a,batch_loss,2,2,0.5,1" + ",-1.0E-12".repeat(4) + "\n"
                        + "a,holdout_auc,4,4,1.0,1" + ",0.5".repeat(4) + "\n"
                        + "a,holdout_auc,8,8,2.0,1" + ",0.75".repeat(4) + "\n",
                csv(
                        new CurvesCsv.Line("a", CurveKind.BATCH_LOSS, curves),
                        new CurvesCsv.Line("a", CurveKind.HOLDOUT_AUC, curves)));
    }

    @Test
    void aDecimatedCurveSaysSoLineByLine() throws IOException {
        Curves curves = new Curves(
                5, Map.of(CurveKind.BATCH_LOSS, series(2, 1, 5, 3, 2, 8).copy()));
        assertEquals(
                HEAD + "a,batch_loss,1,4,0.8,4,1.0,5.0,2.75,2.0\n" + "a,batch_loss,5,5,1.0,1,8.0,8.0,8.0,8.0\n",
                csv(new CurvesCsv.Line("a", CurveKind.BATCH_LOSS, curves)));
    }

    @Test
    void aNameWithACommaOrAQuoteIsQuoted() throws IOException {
        Curves curves = new Curves(1, Map.of(CurveKind.BATCH_LOSS, series(2, 1).copy()));
        String line = csv(new CurvesCsv.Line("K = 1, \"best\"", CurveKind.BATCH_LOSS, curves));
        assertEquals(HEAD + "\"K = 1, \"\"best\"\"\",batch_loss,1,1,1.0,1,1.0,1.0,1.0,1.0\n", line);
    }
}
