#pragma once

#include <initializer_list>
#include <set>
#include <string>
#include <string_view>
#include <vector>

#include "render/easy_doors.hpp"
#include "render/easy_read.hpp"

namespace handrail {

/// Writes the rows of one easy-read page, one idea each, with its picture. The first time that a hard word of
/// the glossary comes it is set in bold, and the next row says what it means.
class EasyRows {
public:
    /// `from` is the page's path below its edition; `sheet` is where the rows go.
    EasyRows(const PageContext& context, std::string from, EasySheetView& sheet);

    /// The words of the [easy] table under that name.
    std::string word(std::string_view key, std::initializer_list<WordValue> values = {}) const;

    /// Stands before the next row; one without rows of its own is not printed.
    void heading(std::string_view key) { heading_words(word(key)); }
    void heading_words(std::string words) { heading_ = std::move(words); }

    /// A sentence pattern, its facts filled in.
    void say(std::string_view picture, std::string_view key, std::initializer_list<WordValue> values = {});
    /// What an author wrote, a row a sentence, but for those that the page has said already: false, and
    /// nothing written, if it is not easy to read.
    bool prose(std::string_view text, std::string_view picture);
    /// The easy sentence of an access route ("access-routes") or feature ("accessibility"), with its picture;
    /// its name below a question if there is no easy one.
    void term(std::string_view folder, const PlainTerm& term);
    /// What an author wrote for this very page, whatever it is like.
    void hand_written(const EasyReadRow& row);
    /// A question, and below it facts as they are stated. Nothing if there are none.
    void facts(std::string_view picture, std::string_view key, std::vector<std::string> lines);
    /// Words and after them a link. Nothing without an address or words for it.
    void link(std::string_view picture, std::string_view key, std::string words, Url url,
              std::vector<std::string> lines = {});
    /// Where to read what is not easy enough to stand here.
    void full_page(std::string_view key);
    /// A term of the glossary and what it means in easy words.
    void meaning(std::size_t term);
    /// The same for each hard word of the text, unless the page has said it.
    void explain_words_of(std::string_view text);

    /// What leads from this page to others.
    EasyDoors& doors() { return doors_; }
    /// Doors under a heading. Nothing if there are none.
    void group(std::string_view key, std::vector<EasyDoorView> doors) {
        named_group(word(key), std::move(doors));
    }
    void named_group(std::string heading, std::vector<EasyDoorView> doors);
    /// A row of words that need no check, with lines below: a term and its meaning.
    void entry(const PublishedPictogram* picture, std::string strong, std::vector<std::string> lines);

    /// True if the words that stand here so far have this one among them.
    bool says(std::string_view word) const;

private:
    EasyRowView row(const PublishedPictogram* picture) { return doors_.with_picture<EasyRowView>(picture); }
    const PublishedPictogram* picture(std::string_view id) const { return easy_.pictures().find(id); }
    void put(EasyRowView row);
    void write(EasyRowView row, std::string_view text, const std::vector<std::string>& strong);

    const PageContext& context_;
    const EasyRead& easy_;
    std::string from_;
    EasySheetView& sheet_;
    EasyDoors doors_;
    std::set<std::size_t> explained_;
    std::string heading_;  ///< waits for its first row
    std::string said_;     ///< every word so far, in lower case
};

}  // namespace handrail
