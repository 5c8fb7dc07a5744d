package org.xingping.report;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import javax.xml.namespace.QName;
import javax.xml.stream.XMLEventReader;
import javax.xml.stream.XMLEventWriter;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.events.Attribute;
import javax.xml.stream.events.StartElement;
import javax.xml.stream.events.XMLEvent;
import org.apache.poi.openxml4j.exceptions.InvalidFormatException;
import org.apache.poi.openxml4j.opc.OPCPackage;
import org.apache.poi.openxml4j.opc.PackagePart;
import org.apache.poi.openxml4j.opc.PackageRelationshipTypes;
import org.apache.poi.util.XMLHelper;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/**
 * The workbook of a layout without the names that are ours, and those names. They must not stay, for in the finished workbook
 * they would point to prototypes that are gone; and POI compares each name it removes with all the others.
 */
record LayoutBook(XSSFWorkbook workbook, List<Named> names) {
    /** A name and to what it refers, such as {@code '汇总'!$B$3}. */
    record Named(String name, String reference) {}

    LayoutBook {
        names = List.copyOf(names);
    }

    /** Throws whatever POI throws where this is no workbook. */
    static LayoutBook open(InputStream in) throws IOException, InvalidFormatException {
        OPCPackage file = OPCPackage.open(in);
        try {
            List<Named> names = new ArrayList<>();
            for (PackagePart book : file.getPartsByRelationshipType(PackageRelationshipTypes.CORE_DOCUMENT)) {
                byte[] without = without(book, names);
                try (OutputStream out = book.getOutputStream()) {
                    out.write(without);
                }
            }
            return new LayoutBook(new XSSFWorkbook(file), names);
        } catch (XMLStreamException noXml) {
            file.revert();
            throw new IOException(noXml);
        } catch (IOException | RuntimeException failure) {
            file.revert();
            throw failure;
        }
    }

    /** The part as it is, but for our names, which go to the list. */
    private static byte[] without(PackagePart book, List<Named> names) throws IOException, XMLStreamException {
        ByteArrayOutputStream rest = new ByteArrayOutputStream();
        try (InputStream in = book.getInputStream()) {
            XMLEventReader events = XMLHelper.newXMLInputFactory().createXMLEventReader(in, "UTF-8");
            XMLEventWriter writer = XMLHelper.newXMLOutputFactory().createXMLEventWriter(rest, "UTF-8");
            while (events.hasNext()) {
                XMLEvent event = events.nextEvent();
                if (event.isStartElement() && isOurs(event.asStartElement())) {
                    names.add(new Named(name(event.asStartElement()), events.getElementText()));
                } else {
                    writer.add(event);
                }
            }
            writer.close();
        }
        return rest.toByteArray();
    }

    private static boolean isOurs(StartElement element) {
        return element.getName().getLocalPart().equals("definedName")
                && name(element).toLowerCase(Locale.ROOT).startsWith(LayoutNames.PREFIX);
    }

    private static String name(StartElement element) {
        Attribute name = element.getAttributeByName(new QName("name"));
        return name == null ? "" : name.getValue();
    }
}
