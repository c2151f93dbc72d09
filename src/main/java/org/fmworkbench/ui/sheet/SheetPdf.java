package org.fmworkbench.ui.sheet;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import javax.imageio.ImageIO;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.rendering.ImageType;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.fmworkbench.sheet.StepSheet;
import org.fmworkbench.text.Texts;

/** A sheet as a PDF of two pages, exercise and answers, and its pages as pictures of that PDF. Not for the FX thread. */
final class SheetPdf {
    /** Always the same, so that the same sheet gives the same bytes. */
    private static final long ID = 4_711;

    private SheetPdf() {}

    /** A page as pixels, ARGB, row by row. */
    record Pixels(int width, int height, int[] argb) {}

    /** The PDF's bytes. */
    static byte[] of(StepSheet sheet) {
        Texts texts = Texts.beside(SheetPdf.class);
        try (PDDocument document = new PDDocument();
                ByteArrayOutputStream bytes = new ByteArrayOutputStream()) {
            document.setDocumentId(ID);
            document.getDocumentInformation().setTitle(sheet.title());
            SheetFonts fonts = SheetFonts.in(document);
            for (boolean answers : new boolean[] {false, true}) {
                PDPage page = new PDPage(PDRectangle.A4);
                document.addPage(page);
                try (PDPageContentStream out = new PDPageContentStream(document, page)) {
                    SheetPage.draw(sheet, answers, texts.get(answers ? "answers" : "exercise"), fonts, out);
                }
            }
            document.save(bytes);
            return bytes.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException("in memory nothing can fail", e);
        }
    }

    /** Its pages at so many dots an inch. */
    static List<Pixels> pages(byte[] pdf, float dpi) {
        List<Pixels> pages = new ArrayList<>();
        for (BufferedImage image : images(pdf, dpi)) {
            int[] argb = image.getRGB(0, 0, image.getWidth(), image.getHeight(), null, 0, image.getWidth());
            pages.add(new Pixels(image.getWidth(), image.getHeight(), argb));
        }
        return pages;
    }

    /** Its pages as PNG files. */
    static List<byte[]> pngs(byte[] pdf, float dpi) {
        List<byte[]> files = new ArrayList<>();
        for (BufferedImage image : images(pdf, dpi)) {
            try (ByteArrayOutputStream bytes = new ByteArrayOutputStream()) {
                ImageIO.write(image, "png", bytes);
                files.add(bytes.toByteArray());
            } catch (IOException e) {
                throw new UncheckedIOException("in memory nothing can fail", e);
            }
        }
        return files;
    }

    private static List<BufferedImage> images(byte[] pdf, float dpi) {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            PDFRenderer renderer = new PDFRenderer(document);
            List<BufferedImage> images = new ArrayList<>();
            for (int page = 0; page < document.getNumberOfPages(); page++) {
                images.add(renderer.renderImageWithDPI(page, dpi, ImageType.RGB));
            }
            return images;
        } catch (IOException e) {
            throw new UncheckedIOException("in memory nothing can fail", e);
        }
    }
}
