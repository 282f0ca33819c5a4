#include "formats/pdf/finish_pdf.hpp"

#include <exception>

#include <qpdf/QPDF.hh>
#include <qpdf/QPDFWriter.hh>

#include "formats/epub/xhtml.hpp"
#include "formats/pdf/content_marks.hpp"
#include "formats/pdf/structure_pass.hpp"

namespace handrail {
namespace {

using Object = QPDFObjectHandle;

constexpr const char* producer = "Handrail";

/// XMP (ISO 16684-1), the one place where a file says that it keeps PDF/UA.
std::string xmp_packet(const PdfFacts& facts) {
    const std::string title = xml_text(facts.title);
    std::string xml =
        "<?xpacket begin=\"\xEF\xBB\xBF\" id=\"W5M0MpCehiHzreSzNTczkc9d\"?>\n"
        "<x:xmpmeta xmlns:x=\"adobe:ns:meta/\">\n"
        "<rdf:RDF xmlns:rdf=\"http://www.w3.org/1999/02/22-rdf-syntax-ns#\">\n"
        "<rdf:Description rdf:about=\"\" xmlns:dc=\"http://purl.org/dc/elements/1.1/\" "
        "xmlns:pdf=\"http://ns.adobe.com/pdf/1.3/\" xmlns:pdfuaid=\"http://www.aiim.org/pdfua/ns/id/\">\n"
        "<pdfuaid:part>1</pdfuaid:part>\n";
    xml += "<dc:title><rdf:Alt><rdf:li xml:lang=\"x-default\">" + title + "</rdf:li></rdf:Alt></dc:title>\n";
    if (!facts.author.empty())
        xml +=
            "<dc:creator><rdf:Seq><rdf:li>" + xml_text(facts.author) + "</rdf:li></rdf:Seq></dc:creator>\n";
    if (!facts.subject.empty()) {
        xml += "<dc:description><rdf:Alt><rdf:li xml:lang=\"x-default\">" + xml_text(facts.subject) +
               "</rdf:li></rdf:Alt></dc:description>\n";
    }
    xml +=
        "<dc:language><rdf:Bag><rdf:li>" + xml_text(facts.language) + "</rdf:li></rdf:Bag></dc:language>\n";
    return xml + "<pdf:Producer>" + producer +
           "</pdf:Producer>\n</rdf:Description>\n</rdf:RDF>\n</x:xmpmeta>\n<?xpacket end=\"r\"?>";
}

void add_metadata(QPDF& pdf, const PdfFacts& facts) {
    Object packet = Object::newStream(&pdf, xmp_packet(facts));
    packet.getDict().replaceKey("/Type", Object::newName("/Metadata"));
    packet.getDict().replaceKey("/Subtype", Object::newName("/XML"));
    Object root = pdf.getRoot();
    root.replaceKey("/Metadata", pdf.makeIndirectObject(packet));
    root.replaceKey("/Lang", Object::newString(facts.language));
    Object preferences = Object::newDictionary();
    preferences.replaceKey("/DisplayDocTitle", Object::newBool(true));
    if (facts.right_to_left) preferences.replaceKey("/Direction", Object::newName("/R2L"));
    root.replaceKey("/ViewerPreferences", preferences);
    Object info = Object::newDictionary();
    info.replaceKey("/Title", Object::newUnicodeString(facts.title));
    if (!facts.author.empty()) info.replaceKey("/Author", Object::newUnicodeString(facts.author));
    if (!facts.subject.empty()) info.replaceKey("/Subject", Object::newUnicodeString(facts.subject));
    info.replaceKey("/Producer", Object::newString(producer));
    pdf.getTrailer().replaceKey("/Info", pdf.makeIndirectObject(info));
}

void complete_pages(QPDF& pdf, const std::map<QPDFObjGen, SpokenMarks>& spoken) {
    for (Object page : pdf.getAllPages()) {
        page.replaceKey("/Tabs", Object::newName("/S"));
        Object content = page.getKey("/Contents");
        if (!content.isStream()) continue;
        const auto drawn = content.getStreamData(qpdf_dl_generalized);
        const std::string_view bytes(reinterpret_cast<const char*>(drawn->getBuffer()), drawn->getSize());
        const auto words = spoken.find(page.getObjGen());
        const SpokenMarks none;
        content.replaceStreamData(complete_marks(bytes, words == spoken.end() ? none : words->second),
                                  Object::newNull(), Object::newNull());
    }
}

/// A TrueType font's glyphs are numbered as they are in the file (ISO 14289-1, 7.21.3.2).
void complete_fonts(QPDF& pdf) {
    for (Object object : pdf.getAllObjects()) {
        if (!object.isDictionary() || !object.getKey("/Subtype").isName()) continue;
        if (object.getKey("/Subtype").getName() == "/CIDFontType2")
            object.replaceKey("/CIDToGIDMap", Object::newName("/Identity"));
    }
}

std::string written(QPDF& pdf) {
    QPDFWriter writer(pdf);
    writer.setOutputMemory();
    writer.setObjectStreamMode(qpdf_o_generate);
    writer.setDeterministicID(true);
    writer.write();
    const auto bytes = writer.getBufferSharedPointer();
    return {reinterpret_cast<const char*>(bytes->getBuffer()), bytes->getSize()};
}

}  // namespace

Result<std::string> finish_pdf(const std::string& drawn, const PdfParts& parts, const PdfFacts& facts) {
    try {
        QPDF pdf;
        // Cairo names a picture that a page shows twice in the list of what the page needs twice.
        pdf.setSuppressWarnings(true);
        pdf.processMemoryFile("a drawn PDF", drawn.data(), drawn.size());
        complete_pages(pdf, complete_structure(pdf, parts));
        complete_fonts(pdf);
        add_metadata(pdf, facts);
        return written(pdf);
    } catch (const std::exception& error) {
        const std::string reason = error.what();
        return Diagnostic{
            Severity::failure, "pdf", {}, {}, "A PDF could not be completed: " + reason + '.', {}};
    }
}

}  // namespace handrail
