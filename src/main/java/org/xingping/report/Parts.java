package org.xingping.report;

import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.zip.CRC32;
import java.util.zip.CheckedInputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.apache.poi.util.XMLHelper;

/** The XML parts of a written workbook, each read once from its beginning to its end. They go by names such as {@code /xl/workbook.xml}. */
final class Parts {
    private final ZipFile zip;
    private final XMLInputFactory xmls = XMLHelper.newXMLInputFactory();
    private final Set<String> read = new HashSet<>();

    /** Hears of every beginning of an element, and may read on from there. */
    @FunctionalInterface
    interface Elements {
        void at(XMLStreamReader xml) throws XMLStreamException;
    }

    /** To what a part refers, by its kind's last word, and where that is. */
    record Relation(String kind, String target) {}

    Parts(ZipFile zip) {
        this.zip = zip;
    }

    /** Throws where there is no such part, where it is no XML, or where a byte of it is another than the one written. */
    void read(String part, Elements elements) throws IOException {
        ZipEntry entry = zip.getEntry(part.substring(1));
        if (entry == null) {
            throw new IOException(part + " is missing");
        }
        read.add(part);
        CRC32 crc = new CRC32();
        try (InputStream in = new CheckedInputStream(zip.getInputStream(entry), crc)) {
            XMLStreamReader xml = xmls.createXMLStreamReader(in);
            while (xml.hasNext()) {
                if (xml.next() == XMLStreamReader.START_ELEMENT) {
                    elements.at(xml);
                }
            }
        } catch (XMLStreamException | RuntimeException unreadable) {
            throw new IOException(part + " is unreadable", unreadable);
        }
        if (crc.getValue() != entry.getCrc()) {
            throw new IOException(part + " is damaged");
        }
    }

    /** Reads what nobody asked for. */
    void rest() throws IOException {
        List<String> all = zip.stream().map(entry -> "/" + entry.getName()).toList();
        for (String part : all) {
            boolean xml = part.endsWith(".xml") || part.endsWith(".rels");
            if (xml && !read.contains(part)) {
                read(part, _ -> {});
            }
        }
    }

    /** By their ids; none where the part refers to nothing. The package itself is the part {@code /}. */
    Map<String, Relation> relations(String part) throws IOException {
        int name = part.lastIndexOf('/') + 1;
        String relations = part.substring(0, name) + "_rels/" + part.substring(name) + ".rels";
        Map<String, Relation> found = new LinkedHashMap<>();
        if (zip.getEntry(relations.substring(1)) != null) {
            read(relations, xml -> {
                if (xml.getLocalName().equals("Relationship")) {
                    String type = attribute(xml, "Type");
                    String target =
                            URI.create(part).resolve(attribute(xml, "Target")).toString();
                    found.put(attribute(xml, "Id"), new Relation(type.substring(type.lastIndexOf('/') + 1), target));
                }
            });
        }
        return found;
    }

    /** The value of an attribute by its local name; empty where there is none. */
    static String attribute(XMLStreamReader xml, String name) {
        for (int at = 0; at < xml.getAttributeCount(); at++) {
            if (xml.getAttributeLocalName(at).equals(name)) {
                return xml.getAttributeValue(at);
            }
        }
        return "";
    }
}
