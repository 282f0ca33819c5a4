#include "read/entry_reader.hpp"

#include "read/fields.hpp"

namespace handrail {
namespace {

Contact read_contact(const Value& value) {
    return {text_field(&value, "name"), text_field(&value, "phone"), text_field(&value, "email"),
            text_field(&value, "url"), text_field(&value, "hours")};
}

Link read_link(const Value& value) {
    return {text_field(&value, "title"), text_field(&value, "url")};
}

EasyReadRow read_easy_row(const Value& value) {
    const Value* text = value.find("text");
    const Value* picture = value.find("picture");
    EasyReadRow row;
    row.picture = text_field(&value, "picture");
    row.text = text_field(&value, "text");
    row.at = text == nullptr ? value.at : text->at;
    row.picture_at = picture == nullptr ? row.at : picture->at;
    return row;
}

std::optional<Picture> read_picture(const Value& value) {
    const Value* picture = object_field(&value, "picture");
    if (picture == nullptr) return std::nullopt;
    const Value* file = picture->find("file");
    return Picture{text_field(picture, "file"), text_field(picture, "alt"),
                   file == nullptr ? picture->at : file->at};
}

}  // namespace

void read_entry(const Value& value, Entry& entry) {
    for (const Member& member : value.members) entry.fields_at.push_back({member.key, member.key_at});
    entry.draft = flag_field(&value, "draft").value_or(false);
    entry.name = text_field(&value, "name");
    entry.summary = text_field(&value, "summary");
    entry.categories = list_field(&value, "categories");
    entry.needs = list_field(&value, "needs");
    entry.areas = list_field(&value, "areas");
    const Value* ages = object_field(&value, "ages");
    entry.ages = {int_field(ages, "from"), int_field(ages, "to")};
    entry.organisation = text_field(&value, "organisation");
    entry.who_for = text_field(&value, "who_for");
    entry.contacts = objects_field(&value, "contacts", read_contact);
    entry.links = objects_field(&value, "links", read_link);
    entry.keywords = list_field(&value, "keywords");
    entry.law = list_field(&value, "law");
    entry.aliases = list_field(&value, "aliases");
    entry.easy_read = objects_field(&value, "easy_read", read_easy_row);
    entry.easy_read_checked = date_field(&value, "easy_read_checked");
    entry.braille_checked = date_field(&value, "braille_checked");
    entry.picture = read_picture(value);
    entry.bsl_video = text_field(&value, "bsl_video");
    entry.source = text_field(&value, "source");
    entry.complaints = text_field(&value, "complaints");
    entry.reviewed = date_field(&value, "reviewed");
    entry.review_every = duration_field(&value, "review_every");
}

}  // namespace handrail
