#include "render/easy_doors.hpp"

#include <algorithm>

namespace handrail {

EasyDoors::EasyDoors(const PageContext& context, std::string from, std::vector<std::string>& credits)
    : context_(context),
      easy_(*context.easy),
      from_(std::move(from)),
      root_(way_up(full_path(Edition::easy_read, from_))),
      credits_(credits) {}

void EasyDoors::note_credit(const PublishedPictogram& picture) {
    if (picture.credit.empty()) return;
    if (std::find(credits_.begin(), credits_.end(), picture.credit) == credits_.end())
        credits_.push_back(picture.credit);
}

EasyDoorView EasyDoors::entry(EntryRef ref) {
    const Entry& entry = context_.site.entry(ref);
    const EasyBrief& brief = easy_.brief(ref);
    EasyDoorView door = with_picture<EasyDoorView>(brief.picture);
    door.words = entry.name;
    door.url = link_to(from_, entry_path(entry.kind, entry.id));
    door.text = brief.text;
    return door;
}

EasyDoorView EasyDoors::list(std::string_view folder, const std::string& id, const std::string& name) {
    const std::string term = std::string(folder) + '/' + id;
    const std::string& words = easy_.language().name(term, name);
    const Pictograms& pictures = easy_.pictures();
    const PublishedPictogram* shown = pictures.for_term(term);
    if (shown == nullptr) shown = pictures.in_text(words);
    if (shown == nullptr) shown = pictures.find(folder == "areas" ? "map" : "list");
    EasyDoorView door = with_picture<EasyDoorView>(shown);
    door.words = words;
    door.url = link_to(from_, list_path(folder, id));
    return door;
}

EasyDoorView EasyDoors::page(std::string_view picture, std::string words, std::string_view path) {
    EasyDoorView door = with_picture<EasyDoorView>(easy_.pictures().find(picture));
    door.words = std::move(words);
    door.url = link_to(from_, path);
    return door;
}

void EasyDoors::dress(EntryRef ref, CardView& card) {
    const EasyBrief& brief = easy_.brief(ref);
    card.easy_text = brief.text;
    if (brief.picture == nullptr) return;
    card.easy_picture = {root_ + brief.picture->path};
    note_credit(*brief.picture);
}

}  // namespace handrail
