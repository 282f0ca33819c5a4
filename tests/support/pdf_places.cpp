#include "support/pdf_places.hpp"

#include <functional>
#include <set>

#include <qpdf/QPDF.hh>

namespace handrail::test {
namespace {

std::map<QPDFObjGen, std::size_t> page_numbers(QPDF& pdf) {
    std::map<QPDFObjGen, std::size_t> numbers;
    for (QPDFObjectHandle page : pdf.getAllPages()) numbers.emplace(page.getObjGen(), numbers.size() + 1);
    return numbers;
}

}  // namespace

std::vector<InnerLink> pdf_inner_links(const std::string& bytes) {
    QPDF pdf;
    pdf.processMemoryFile("a booklet", bytes.data(), bytes.size());
    const auto numbers = page_numbers(pdf);
    std::vector<InnerLink> links;
    for (QPDFObjectHandle page : pdf.getAllPages()) {
        if (!page.getKey("/Annots").isArray()) continue;
        for (QPDFObjectHandle& link : page.getKey("/Annots").getArrayAsVector()) {
            if (!link.getKey("/Dest").isArray()) continue;
            links.push_back({link.getKey("/Contents").getUTF8Value(), numbers.at(page.getObjGen()),
                             numbers.at(link.getKey("/Dest").getArrayItem(0).getObjGen())});
        }
    }
    return links;
}

std::map<std::string, std::size_t> pdf_bookmarks(const std::string& bytes) {
    QPDF pdf;
    pdf.processMemoryFile("a booklet", bytes.data(), bytes.size());
    const auto numbers = page_numbers(pdf);
    std::map<std::string, std::size_t> found;
    const std::function<void(QPDFObjectHandle)> visit = [&](QPDFObjectHandle item) {
        for (; item.isDictionary(); item = item.getKey("/Next")) {
            QPDFObjectHandle place = item.getKey("/Dest");
            if (place.isArray())
                found.emplace(item.getKey("/Title").getUTF8Value(),
                              numbers.at(place.getArrayItem(0).getObjGen()));
            visit(item.getKey("/First"));
        }
    };
    visit(pdf.getRoot().getKey("/Outlines").getKey("/First"));
    return found;
}

PdfPictures pdf_pictures(const std::string& bytes) {
    QPDF pdf;
    pdf.processMemoryFile("a PDF", bytes.data(), bytes.size());
    std::set<QPDFObjGen> kept;
    PdfPictures pictures;
    for (QPDFObjectHandle page : pdf.getAllPages()) {
        QPDFObjectHandle objects = page.getKey("/Resources").getKey("/XObject");
        if (!objects.isDictionary()) continue;
        for (const auto& [name, object] : objects.getDictAsMap()) {
            kept.insert(object.getObjGen());
            ++pictures.named;
        }
    }
    pictures.kept = kept.size();
    return pictures;
}

}  // namespace handrail::test
