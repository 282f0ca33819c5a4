#include "site/form_paths.hpp"

namespace handrail {

std::string form_path(std::string_view folder, EntryKind kind, std::string_view id, std::string_view ending) {
    std::string path(folder);
    return path.append("/").append(kind_folder(kind)).append("/").append(id).append(".").append(ending);
}

std::string pdf_path(EntryKind kind, std::string_view id, int size) {
    return form_path("large-print", kind, id, std::to_string(size) + ".pdf");
}

std::string booklet_path(int size) {
    return "booklets/local-offer." + std::to_string(size) + ".pdf";
}

std::string booklet_path(std::string_view folder, std::string_view id, int size) {
    std::string path("booklets/");
    return path.append(folder).append("/").append(id).append(".").append(std::to_string(size)).append(".pdf");
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
