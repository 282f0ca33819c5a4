#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <variant>
#include <vector>

#include "theme/syntax.hpp"
#include "theme/value_path.hpp"
#include "theme/view_type.hpp"
#include "theme/words.hpp"

namespace handrail::engine {

/// A text that is known when the template is compiled: an interface word, or a literal.
struct Constant {
    std::string text;
    bool is_word = false;                   ///< an interface word
    std::vector<std::string> placeholders;  ///< of an interface word: what it must be printed with
};

/// Why a name leads nowhere.
struct NameFault {
    std::size_t at = 0;
    std::string rule;
    std::string message;
    std::string hint;
};

using Resolved = std::variant<ValuePath, Constant, NameFault>;

/// The names that a place of a template can use: those of loops and `with`, innermost first, then the page's
/// own, then `words`.
class Scope {
public:
    /// A word of the edition's own, `page.skip` in the table `[easy-read.page]`, comes before the plain one.
    Scope(const ViewType& root, const Words& words, std::string_view edition = {})
        : root_(root), words_(words), edition_(edition) {}

    Resolved resolve(const syntax::Path& path) const;

    void bind(std::string name, ValuePath value) { bindings_.push_back({std::move(name), std::move(value)}); }
    void bind(std::string name, Constant value) { bindings_.push_back({std::move(name), std::move(value)}); }

    /// How many names were bound, and back to there.
    std::size_t size() const { return bindings_.size(); }
    void shrink(std::size_t size) {
        bindings_.erase(bindings_.begin() + static_cast<std::ptrdiff_t>(size), bindings_.end());
    }

private:
    struct Binding {
        std::string name;
        std::variant<ValuePath, Constant> value;
    };
    const Binding* find(std::string_view name) const;
    Resolved resolve_unfiltered(const syntax::Path& path) const;
    Resolved resolve_word(const syntax::Path& path) const;
    NameFault unknown_name(const syntax::Word& name) const;

    const ViewType& root_;
    const Words& words_;
    std::string edition_;
    std::vector<Binding> bindings_;
};

}  // namespace handrail::engine
