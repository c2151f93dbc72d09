package org.fmworkbench.ui.identity.square;

import java.util.Map;

/**
 * What the square shows of one row and one factor. The arrays must not be changed.
 *
 * @param fields names of the fields, F
 * @param values the row's value of each field, F
 * @param factor which factor, from 0
 * @param factors K
 * @param u u_ik = x_i v_ik, F × K row-major
 * @param entries u_ik of the factor, F
 * @param sheets ½ [(Σ u)² − Σ u²] of each factor, K
 * @param entryStyle how u_ik are written
 * @param style how products and sums are written
 * @param takenCaption "− Σ v² = 2.317"
 * @param takenBrief "− 2.317"
 * @param message why there is no picture; empty if there is one
 * @param texts the number and the sentence of each move; empty without a picture
 */
record SquareFrame(
        String[] fields,
        String[] values,
        int factor,
        int factors,
        double[] u,
        double[] entries,
        double[] sheets,
        NumberStyle entryStyle,
        NumberStyle style,
        String takenCaption,
        String takenBrief,
        String message,
        Map<Move, Text> texts) {

    /**
     * One move in words.
     *
     * @param number what its button says below its name
     * @param sentence what is seen
     */
    record Text(String number, String sentence) {}

    /** Number and sentence of a move; empty ones without a picture. */
    Text text(Move move) {
        return texts.getOrDefault(move, new Text("", ""));
    }
}
