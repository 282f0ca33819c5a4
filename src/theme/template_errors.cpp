#include "theme/template_errors.hpp"

#include <utility>

namespace handrail::engine {

void TemplateErrors::add(const SourceText& source, std::size_t at, std::string rule, std::string message,
                         std::string hint) {
    const Position position = source.position(at);
    add({Diagnostic{Severity::error, std::move(rule), source.file, position, std::move(message),
                    std::move(hint)}});
}

void TemplateErrors::add(Diagnostics more) {
    for (Diagnostic& one : more) {
        Identity identity(one.file, one.position.line, one.position.column, one.message);
        if (told_.insert(std::move(identity)).second) found_.push_back(std::move(one));
    }
}

Diagnostics TemplateErrors::sorted() && {
    sort_by_place(found_);
    return std::move(found_);
}

}  // namespace handrail::engine
