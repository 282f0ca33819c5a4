#include "theme/template_errors.hpp"

#include <utility>

namespace handrail::engine {

void TemplateErrors::add(const SourceText& source, std::size_t at, std::string rule, std::string message,
                         std::string hint) {
    add({Diagnostic{Severity::error, std::move(rule), source.file, position(source, at), std::move(message),
                    std::move(hint)}});
}

Position TemplateErrors::position(const SourceText& source, std::size_t at) {
    const auto lines = lines_.try_emplace(source.file, source.bytes).first;
    return lines->second.position(source.bytes, at);
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
