#pragma once

#include <cstddef>
#include <optional>
#include <string>
#include <string_view>

#include "theme/syntax.hpp"
#include "theme/template_errors.hpp"

namespace handrail::engine {

/// Reads what stands inside one tag: names, literals and the few signs of the template language. Tells of
/// the first fault of a tag only; whatever is asked after it comes back empty.
class TagReader {
public:
    /// `inner` must be part of `source`.
    TagReader(const SourceText& source, std::string_view inner, TemplateErrors& errors);

    /// The next name, or a fault that says `wanted` ("the name of a block").
    syntax::Word name(std::string_view wanted);
    /// The next literal between quotes.
    syntax::Word literal(std::string_view wanted);
    syntax::Path path();
    /// `a.b`, or `a.b | count`, or `"literal"`.
    syntax::Operand operand();
    std::vector<syntax::Argument> arguments();
    syntax::Condition condition();

    /// Goes past `sign` or the word `sign` if it comes next.
    bool take(std::string_view sign);
    /// A fault unless everything was read.
    void finish();
    bool failed() const { return failed_; }
    std::size_t at() const { return begin_ + position_; }
    void fail(std::size_t at, std::string message, std::string hint = {});

private:
    enum class Kind { end, word, literal, sign };
    struct Token {
        Kind kind = Kind::end;
        std::string_view text;
        std::size_t at = 0;
    };
    Token peek();
    Token next();
    Token read_token();
    Token read_literal();
    syntax::Condition all();
    syntax::Condition negation();
    syntax::Condition comparison();

    const SourceText& source_;
    TemplateErrors& errors_;
    std::string_view inner_;
    std::size_t begin_ = 0;     ///< of inner_ in the file
    std::size_t position_ = 0;  ///< in inner_
    std::optional<Token> peeked_;
    bool failed_ = false;
};

}  // namespace handrail::engine
