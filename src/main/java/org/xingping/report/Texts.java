package org.xingping.report;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import javax.xml.namespace.QName;
import org.apache.poi.xssf.usermodel.XSSFRelation;
import org.apache.poi.xssf.usermodel.XSSFRichTextString;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.apache.xmlbeans.XmlOptions;

/**
 * The texts of one workbook, each once and by its number: those of its layout, then ours. In POI's own table every text is a
 * tree, and is made into XML to be found; here it is a text, and goes straight into the zip (see {@link StoredMediaZip}). So
 * POI cannot tell what stands in cells that are written.
 */
final class Texts implements StoredMediaZip.Part {
    private static final String MAIN = XSSFRelation.NS_SPREADSHEETML;
    private static final XmlOptions ITEM = new XmlOptions()
            .setSaveSyntheticDocumentElement(new QName(MAIN, "si"))
            .setUseDefaultNamespace();

    private final String part;
    private final List<String> layout;
    private final Map<String, String> numbers = new LinkedHashMap<>();

    Texts(XSSFWorkbook workbook) {
        var table = workbook.getSharedStringSource();
        this.part = table.getPackagePart().getPartName().getName().substring(1);
        this.layout = table.getSharedStringItems().stream()
                .map(text -> ((XSSFRichTextString) text).getCTRst().xmlText(ITEM))
                .toList();
    }

    /** Where it lies in the zip. */
    String part() {
        return part;
    }

    /** The number of a text as it is stored. */
    String number(String stored) {
        return numbers.computeIfAbsent(stored, _ -> String.valueOf(layout.size() + numbers.size()));
    }

    @Override
    public void write(byte[] pois, OutputStream out) throws IOException {
        int all = layout.size() + numbers.size();
        put(out, "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n");
        put(out, "<sst xmlns=\"" + MAIN + "\" uniqueCount=\"" + all + "\">");
        for (String text : layout) {
            put(out, text);
        }
        for (String text : numbers.keySet()) {
            put(out, "<si><t xml:space=\"preserve\">" + escaped(text) + "</t></si>");
        }
        put(out, "</sst>");
    }

    private static void put(OutputStream out, String xml) throws IOException {
        out.write(xml.getBytes(StandardCharsets.UTF_8));
    }

    private static String escaped(String text) {
        return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
    }
}
