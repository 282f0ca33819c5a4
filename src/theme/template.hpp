#pragma once

#include <memory>
#include <span>
#include <string>
#include <utility>

#include "theme/view_type.hpp"

namespace handrail {

namespace engine {
struct Program;
}

/// A compiled template: cheap to copy, never changes, may be rendered by any number of threads.
class Template {
public:
    explicit Template(std::shared_ptr<const engine::Program> program) : program_(std::move(program)) {}

    const engine::Program& program() const { return *program_; }

    /// Every template file it was made from, as diagnostics name them, sorted.
    std::span<const std::string> files() const;

    /// Changes when anything in the output can change but the view: text, structure, interface words,
    /// fingerprints of assets. For telling which pages are out of date.
    const std::string& fingerprint() const;

private:
    std::shared_ptr<const engine::Program> program_;
};

/// Appends a text of a page to `html`, escaped for it: for an edition that marks something in its texts.
using TextPrinter = void (*)(std::string& html, std::string_view text);
void print_text(std::string& html, std::string_view text);

/// Renders a page. The view must be of the type for which the template was compiled (a debug build
/// asserts it, any other prints nothing); TemplateFor<T> leaves that to the compiler.
std::string render(const Template& page, const View& view);

/// The same, appended to a buffer that the caller can use again for the next page.
void render(const Template& page, const View& view, std::string& out, TextPrinter printer = print_text);

/// A template that knows the C++ type of its view.
template <typename T>
class TemplateFor {
public:
    explicit TemplateFor(Template page) : template_(std::move(page)) {}

    std::string render(const T& view) const { return handrail::render(template_, view_of(view)); }
    void render(const T& view, std::string& out, TextPrinter printer = print_text) const {
        handrail::render(template_, view_of(view), out, printer);
    }
    const Template& untyped() const { return template_; }

private:
    Template template_;
};

}  // namespace handrail
