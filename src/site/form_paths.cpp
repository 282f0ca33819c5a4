#include "site/form_paths.hpp"

namespace handrail {
namespace {

std::string booklet_file(const std::string& name, const std::string& form) {
    return "booklets/" + name + '.' + form + ".pdf";
}

}  // namespace

std::string form_path(std::string_view folder, EntryKind kind, std::string_view id, std::string_view ending) {
    std::string path(folder);
    return path.append("/").append(kind_folder(kind)).append("/").append(id).append(".").append(ending);
}

std::string pdf_path(EntryKind kind, std::string_view id, int size) {
    return form_path("large-print", kind, id, std::to_string(size) + ".pdf");
}

std::string booklet_path(int size) {
    return booklet_file("local-offer", std::to_string(size));
}

std::string booklet_path(std::string_view folder, std::string_view id, int size) {
    return booklet_file(std::string(folder).append("/").append(id), std::to_string(size));
}

std::string easy_booklet_path() {
    return booklet_file("local-offer", "easy-read");
}

std::string easy_booklet_path(std::string_view folder, std::string_view id) {
    return booklet_file(std::string(folder).append("/").append(id), "easy-read");
}

bool has_booklets(std::string_view folder) {
    return folder == "areas" || folder == "needs" || folder == "ages";
}

std::string leaflet_path(EntryKind kind, std::string_view id) {
    return form_path("leaflets", kind, id, "pdf");
}

std::vector<int> braille_grades(const BrailleConfig& config) {
    if (!config.both_grades) return {config.grade};
    return {config.grade, config.grade == 2 ? 1 : 2};
}

std::string braille_folder(const BrailleConfig& config, int grade) {
    if (grade == config.grade) return "braille";
    return grade == 2 ? "braille/contracted" : "braille/uncontracted";
}

}  // namespace handrail
