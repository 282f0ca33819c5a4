#include "support/pdf_ua_check.hpp"

#include <map>
#include <set>

#include <qpdf/QPDF.hh>
#include <qpdf/QPDFPageDocumentHelper.hh>

#include "support/pdf_marks.hpp"

namespace handrail::test {
namespace {

using Object = QPDFObjectHandle;

/// The standard roles that there is a use for (ISO 32000-1, 14.8.4), and where each may stand: empty for
/// anywhere.
const std::map<std::string, std::set<std::string>> roles{{"/Document", {}},   {"/Div", {}},
                                                         {"/Sect", {}},       {"/P", {}},
                                                         {"/H1", {}},         {"/H2", {}},
                                                         {"/H3", {}},         {"/H4", {}},
                                                         {"/H5", {}},         {"/H6", {}},
                                                         {"/BlockQuote", {}}, {"/L", {}},
                                                         {"/LI", {"/L"}},     {"/Lbl", {"/LI"}},
                                                         {"/LBody", {"/LI"}}, {"/Table", {}},
                                                         {"/TR", {"/Table"}}, {"/TH", {"/TR"}},
                                                         {"/TD", {"/TR"}},    {"/TOC", {}},
                                                         {"/TOCI", {"/TOC"}}, {"/Reference", {"/TOCI"}},
                                                         {"/Link", {}},       {"/Span", {}},
                                                         {"/Code", {}},       {"/Figure", {}}};

/// What alone may stand inside these.
const std::map<std::string, std::set<std::string>> contents{{"/L", {"/LI"}},
                                                            {"/LI", {"/Lbl", "/LBody"}},
                                                            {"/Table", {"/TR"}},
                                                            {"/TR", {"/TH", "/TD"}},
                                                            {"/TOC", {"/TOCI"}}};

std::string stream_text(Object stream) {
    const auto data = stream.getStreamData(qpdf_dl_all);
    return {reinterpret_cast<const char*>(data->getBuffer()), data->getSize()};
}

std::vector<Object> children_of(Object element) {
    Object children = element.getKey("/K");
    if (children.isArray()) return children.getArrayAsVector();
    if (children.isNull()) return {};
    return {children};
}

class UaCheck {
public:
    explicit UaCheck(const std::string& bytes) {
        pdf_.setSuppressWarnings(true);
        pdf_.processMemoryFile("tested", bytes.data(), bytes.size());
        root_ = pdf_.getRoot();
    }

    std::vector<std::string> problems() {
        catalogue();
        pages();
        tree(root_.getKey("/StructTreeRoot"), "/");
        parents();
        fonts();
        if (!pdf_.getWarnings().empty())
            problem("QPDF warns: " + std::string(pdf_.getWarnings().front().what()));
        return std::move(problems_);
    }

    PdfOutline outline() {
        outline_.pages = pdf_.getAllPages().size();
        outline_.problems = problems();
        return std::move(outline_);
    }

private:
    void problem(std::string words) { problems_.push_back(std::move(words)); }
    void need(bool holds, const std::string& words) {
        if (!holds) problem(words);
    }

    void catalogue() {
        need(root_.getKey("/MarkInfo").isDictionary() &&
                 root_.getKey("/MarkInfo").getKey("/Marked").isBool() &&
                 root_.getKey("/MarkInfo").getKey("/Marked").getBoolValue(),
             "it is not marked as tagged");
        need(root_.getKey("/Lang").isString() && !root_.getKey("/Lang").getUTF8Value().empty(),
             "no language");
        need(root_.getKey("/ViewerPreferences").isDictionary() &&
                 root_.getKey("/ViewerPreferences").getKey("/DisplayDocTitle").isBool() &&
                 root_.getKey("/ViewerPreferences").getKey("/DisplayDocTitle").getBoolValue(),
             "its title is not shown");
        need(root_.getKey("/Outlines").isDictionary(), "no bookmarks");
        if (!root_.getKey("/Metadata").isStream()) return problem("no metadata");
        const std::string xmp = stream_text(root_.getKey("/Metadata"));
        need(xmp.find("<pdfuaid:part>1</pdfuaid:part>") != std::string::npos, "it does not say PDF/UA");
        need(xmp.find("<dc:title>") != std::string::npos, "no title in its metadata");
    }

    void pages() {
        for (Object page : pdf_.getAllPages()) {
            need(page.getKey("/Tabs").isNameAndEquals("/S"),
                 "a page whose order is not that of its structure");
            PageMarks marks = read_page_marks(QPDFPageObjectHelper(page));
            for (std::string& one : marks.problems) problem(std::move(one));
            marks_[page.getObjGen()] = std::move(marks.identifiers);
            annotations(page);
        }
    }

    void annotations(Object page) {
        if (!page.getKey("/Annots").isArray()) return;
        for (Object& annotation : page.getKey("/Annots").getArrayAsVector()) {
            need(annotation.getKey("/Contents").isString() &&
                     !annotation.getKey("/Contents").getUTF8Value().empty(),
                 "a link that does not say where it leads");
            need(annotation.getKey("/StructParent").isInteger(), "a link outside of the structure");
            need(annotation.hasKey("/A") || annotation.hasKey("/Dest"), "a link that leads nowhere");
            annotations_.insert(annotation.getObjGen());
        }
    }

    void tree(Object element, const std::string& parent) {
        for (Object& child : children_of(element)) {
            if (child.isInteger()) {
                used(element.getKey("/Pg"), child.getIntValueAsInt());
            } else if (child.isDictionary() && child.hasKey("/MCID")) {
                const Object page = child.hasKey("/Pg") ? child.getKey("/Pg") : element.getKey("/Pg");
                used(page, child.getKey("/MCID").getIntValueAsInt());
            } else if (child.isDictionary() && child.hasKey("/Obj")) {
                link_object(child.getKey("/Obj"));
            } else if (child.isDictionary()) {
                this->element(child, parent);
            }
        }
    }

    void used(const Object& page, int number) {
        if (marks_[page.getObjGen()].erase(number) == 0)
            problem("a part that no page has, or two elements have");
    }

    void link_object(Object annotation) {
        annotations_.erase(annotation.getObjGen());
        ++outline_.links;
        if (annotation.getKey("/A").isDictionary())
            outline_.addresses.push_back(annotation.getKey("/A").getKey("/URI").getStringValue());
    }

    void element(Object element, const std::string& parent) {
        const std::string role = element.getKey("/S").isName() ? element.getKey("/S").getName() : "";
        outline_.roles.push_back(role.empty() ? role : role.substr(1));
        const auto known = roles.find(role);
        if (known == roles.end()) return problem("the role " + role);
        need(known->second.empty() || known->second.count(parent) != 0, role + " inside " + parent);
        const auto inside = contents.find(parent);
        need(inside == contents.end() || inside->second.count(role) != 0, parent + " holds " + role);
        need(element.getKey("/P").isDictionary(), role + " without a parent");
        heading(role);
        if (role == "/Figure") figure(element);
        if (role == "/TH")
            need(element.getKey("/A").isDictionary(), "a head of a table that does not say of what");
        tree(element, role);
    }

    void heading(const std::string& role) {
        if (role.size() != 3 || role[1] != 'H') return;
        const int level = role[2] - '0';
        need(level <= last_heading_ + 1, "headings skip a level");
        last_heading_ = level;
    }

    void figure(Object element) {
        Object alt = element.getKey("/Alt");
        need(alt.isString() && !alt.getUTF8Value().empty(), "a figure without alternative text");
        if (alt.isString()) outline_.alternatives.push_back(alt.getUTF8Value());
    }

    /// All that is marked must be in the structure, and the table of parents must know it.
    void parents() {
        for (const auto& [page, left] : marks_) need(left.empty(), "a part outside of the structure");
        need(annotations_.empty(), "a link that no element holds");
        Object numbers = root_.getKey("/StructTreeRoot").getKey("/ParentTree").getKey("/Nums");
        need(numbers.isArray(), "no table of parents");
    }

    void fonts() {
        for (Object& object : pdf_.getAllObjects()) {
            if (!object.isDictionary() || !object.getKey("/Type").isNameAndEquals("/Font")) continue;
            const std::string kind = object.getKey("/Subtype").getName();
            if (kind == "/CIDFontType2")
                need(object.hasKey("/CIDToGIDMap"), "a font without a map of its glyphs");
            if (kind.rfind("/CIDFont", 0) != 0) need(object.hasKey("/ToUnicode"), "a font without Unicode");
            need(kind != "/Type3", "a font of drawings");
            if (kind == "/Type0") continue;
            Object descriptor = object.getKey("/FontDescriptor");
            need(descriptor.isDictionary() &&
                     (descriptor.hasKey("/FontFile2") || descriptor.hasKey("/FontFile3") ||
                      descriptor.hasKey("/FontFile")),
                 "a font that is not embedded");
        }
    }

    QPDF pdf_;
    Object root_;
    std::vector<std::string> problems_;
    PdfOutline outline_;
    std::map<QPDFObjGen, std::set<int>> marks_;  // of each page, those that no element has yet
    std::set<QPDFObjGen> annotations_;
    int last_heading_ = 0;
};

}  // namespace

std::vector<std::string> pdf_ua_problems(const std::string& bytes) {
    return UaCheck(bytes).problems();
}

PdfOutline pdf_outline(const std::string& bytes) {
    return UaCheck(bytes).outline();
}

}  // namespace handrail::test
