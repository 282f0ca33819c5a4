#include "formats/pdf/structure_pass.hpp"

#include <set>

#include "formats/pdf/page_style.hpp"

namespace handrail {
namespace {

using Object = QPDFObjectHandle;

class StructurePass {
public:
    StructurePass(QPDF& pdf, const PdfParts& parts)
        : parts_(parts), pages_(pdf.getAllPages()), root_(pdf.getRoot().getKey("/StructTreeRoot")) {}

    std::map<QPDFObjGen, SpokenMarks> run() {
        visit_children(root_);
        drop_from_parents(root_.getKey("/ParentTree"));
        return std::move(spoken_marks_);
    }

private:
    static std::string role(Object element) {
        return element.getKey("/S").isName() ? element.getKey("/S").getName() : std::string();
    }

    void visit_children(Object parent) {
        Object children = parent.getKey("/K");
        if (children.isDictionary()) return visit(children);
        if (!children.isArray()) return;
        bool dropped = false;
        Object kept = Object::newArray();
        for (Object& child : children.getArrayAsVector()) {
            if (child.isDictionary() && role(child) == "/Private") {
                private_.insert(child.getObjGen());
                dropped = true;
                continue;
            }
            if (child.isDictionary()) visit(child);
            kept.appendItem(child);
        }
        if (dropped) parent.replaceKey("/K", kept);
    }

    void visit(Object element) {
        const std::string name = role(element);
        if (name == "/Link") complete_link(element);
        if (name == "/Link" || name == "/Span" || name == "/Lbl" || name == "/Code") complete_text(element);
        if (name == "/Figure") element.replaceKey("/Alt", next_picture());
        if (name == "/L") element.replaceKey("/A", attributes("/List", "/ListNumbering", next_numbering()));
        if (name == "/TH") element.replaceKey("/A", attributes("/Table", "/Scope", "/Column"));
        visit_children(element);
    }

    static Object attributes(const char* owner, const char* key, const std::string& value) {
        Object made = Object::newDictionary();
        made.replaceKey("/O", Object::newName(owner));
        made.replaceKey(key, Object::newName(value));
        return made;
    }

    Object next_picture() { return Object::newUnicodeString(parts_.picture_words.at(picture_++)); }
    std::string next_numbering() { return std::string("/") + parts_.list_numberings.at(list_++); }

    void complete_link(Object element) {
        const PdfLink& link = parts_.links.at(link_++);
        Object children = element.getKey("/K");
        if (!children.isArray()) return;
        for (Object& child : children.getArrayAsVector()) {
            if (!child.isDictionary() || !child.hasKey("/Obj")) continue;
            Object annotation = child.getKey("/Obj");
            annotation.replaceKey("/Contents", Object::newUnicodeString(link.words));
            lead(annotation, link.target);
        }
    }

    /// The words belong to the element, for programs that read aloud, and to what is drawn for it, for those
    /// that copy and search. A link says its words in its annotation.
    void complete_text(Object element) {
        const std::string& words = parts_.spoken.at(text_++);
        if (words.empty()) return;
        if (role(element) != "/Link") element.replaceKey("/ActualText", Object::newUnicodeString(words));
        Object content = element.getKey("/K");
        const QPDFObjGen page = element.getKey("/Pg").getObjGen();
        for (Object& item : content.isArray() ? content.getArrayAsVector() : std::vector<Object>{content}) {
            if (item.isInteger()) return note(page, item, words);
            if (item.isDictionary() && item.getKey("/MCID").isInteger())
                return note(item.hasKey("/Pg") ? item.getKey("/Pg").getObjGen() : page, item.getKey("/MCID"),
                            words);
        }
    }

    void note(QPDFObjGen page, Object mark, const std::string& words) {
        spoken_marks_[page].emplace(mark.getIntValueAsInt(), words);
    }

    void lead(Object annotation, const PdfTarget& target) {
        annotation.removeKey("/A");
        annotation.removeKey("/Dest");
        if (target.address.empty()) {
            Object place = Object::newArray();
            place.appendItem(pages_.at(target.page));
            place.appendItem(Object::newName("/XYZ"));
            place.appendItem(Object::newNull());
            place.appendItem(Object::newReal(PageStyle::page_height - target.y, 2));
            place.appendItem(Object::newNull());
            annotation.replaceKey("/Dest", place);
            return;
        }
        Object action = Object::newDictionary();
        action.replaceKey("/Type", Object::newName("/Action"));
        action.replaceKey("/S", Object::newName("/URI"));
        action.replaceKey("/URI", Object::newString(ascii(target.address)));
        annotation.replaceKey("/A", action);
    }

    /// An address as PDF has it: seven-bit (ISO 32000-1, 12.6.4.7).
    static std::string ascii(const std::string& address) {
        constexpr char digits[] = "0123456789ABCDEF";
        std::string made;
        for (const char byte : address) {
            const auto value = static_cast<unsigned char>(byte);
            if (value > 0x20 && value < 0x7F) {
                made += byte;
            } else {
                made.append("%").append(1, digits[value >> 4]).append(1, digits[value & 15]);
            }
        }
        return made;
    }

    /// What was drawn at the edges belongs to no element any more.
    void drop_from_parents(Object tree) {
        for (const Object& child : tree.getKey("/Kids").isArray() ? tree.getKey("/Kids").getArrayAsVector()
                                                                  : std::vector<Object>()) {
            drop_from_parents(child);
        }
        Object numbers = tree.getKey("/Nums");
        if (!numbers.isArray()) return;
        for (int index = 1; index < numbers.getArrayNItems(); index += 2) {
            Object elements = numbers.getArrayItem(index);
            if (!elements.isArray()) continue;
            for (int item = 0; item < elements.getArrayNItems(); ++item) {
                if (private_.count(elements.getArrayItem(item).getObjGen()) != 0)
                    elements.setArrayItem(item, Object::newNull());
            }
        }
    }

    const PdfParts& parts_;
    std::vector<Object> pages_;
    Object root_;
    std::set<QPDFObjGen> private_;
    std::map<QPDFObjGen, SpokenMarks> spoken_marks_;
    std::size_t text_ = 0;
    std::size_t link_ = 0;
    std::size_t picture_ = 0;
    std::size_t list_ = 0;
};

}  // namespace

std::map<QPDFObjGen, SpokenMarks> complete_structure(QPDF& pdf, const PdfParts& parts) {
    return StructurePass(pdf, parts).run();
}

}  // namespace handrail
