#pragma once

#include <optional>
#include <string>
#include <vector>

#include "base/diagnostic.hpp"
#include "model/date.hpp"
#include "model/document.hpp"
#include "model/entry_kind.hpp"
#include "text/dates.hpp"

namespace handrail {

/// Years of age. Either end may be open; both absent means "not stated", never "all ages".
struct Ages {
    std::optional<int> from;
    std::optional<int> to;

    bool stated() const { return from.has_value() || to.has_value(); }
};

/// A way to reach somebody: any of its parts may be absent (empty).
struct Contact {
    std::string name;
    std::string phone;
    std::string email;
    std::string url;
    std::string hours;
};

struct Link {
    std::string title;
    std::string url;
};

/// A picture of the site's own, with the words for those who do not see it.
struct Picture {
    std::string file;  ///< relative to the site's folder
    std::string alt;
    Position at;
};

/// One idea of a hand-written easy-read text: a pictogram's id or word, and the words. Or a heading.
struct EasyReadRow {
    std::string picture;  ///< may be empty: then the words choose it
    std::string text;
    bool heading = false;
    std::vector<std::string> strong;  ///< the parts of the text that the author set in bold
    Position at;
    Position picture_at;
};

/// Where a field of an entry stands in its file.
struct FieldPlace {
    std::string field;
    Position at;
};

/// What entries of every kind have in common.
struct Entry {
    EntryKind kind = EntryKind::service;
    std::string id;    ///< the file's name without its ending; unique within its kind
    std::string file;  ///< relative to the site's folder
    std::vector<FieldPlace>
        fields_at;  ///< where its fields stand, for messages about facts that contradict each other
    bool draft = false;

    std::string name;
    std::string summary;
    Document body;

    std::vector<std::string> categories;
    std::vector<std::string> needs;
    std::vector<std::string> areas;
    Ages ages;
    std::string organisation;  ///< an organisation's id or, if there is none of that id, its name
    std::string who_for;
    std::vector<Contact> contacts;
    std::vector<Link> links;
    std::vector<std::string> keywords;
    std::vector<std::string> law;
    std::vector<std::string> aliases;
    std::vector<EasyReadRow> easy_read;
    std::string easy_read_file;  ///< where they stand, if in a file of their own: content/services/a.easy.md
    std::optional<Date> easy_read_checked;  ///< when readers checked the easy-read page
    std::optional<Date> braille_checked;    ///< when a braillist proof-read the Braille file
    std::optional<Picture> picture;
    std::string bsl_video;
    std::string source;      ///< where the facts come from, in words
    std::string complaints;  ///< words, or the id of a guide
    std::optional<Date> reviewed;
    std::optional<Duration> review_every;  ///< how often somebody promises to check it
};

}  // namespace handrail
