#include "theme/tag_reader.hpp"

#include <utility>

#include "base/ascii.hpp"
#include "theme/sentence.hpp"

namespace handrail::engine {

namespace {

bool is_word(char c) {
    return ascii::is_letter(c) || ascii::is_digit(c) || c == '_' || c == '-';
}

}  // namespace

TagReader::TagReader(const SourceText& source, std::string_view inner, TemplateErrors& errors)
    : source_(source),
      errors_(errors),
      inner_(inner),
      begin_(static_cast<std::size_t>(inner.data() - source.bytes.data())) {}

void TagReader::fail(std::size_t at, std::string message, std::string hint) {
    if (!failed_) errors_.add(source_, at, "template-syntax", std::move(message), std::move(hint));
    failed_ = true;
}

TagReader::Token TagReader::peek() {
    if (!peeked_) peeked_ = read_token();
    return *peeked_;
}

TagReader::Token TagReader::next() {
    const Token token = peek();
    if (token.kind != Kind::end) peeked_.reset();
    return token;
}

TagReader::Token TagReader::read_token() {
    while (position_ < inner_.size() && ascii::is_space(inner_[position_])) ++position_;
    const std::size_t start = position_;
    if (failed_ || start == inner_.size()) return {Kind::end, {}, at()};
    if (inner_[start] == '"') return read_literal();
    if (!is_word(inner_[start])) {
        position_ += inner_.substr(start).starts_with("==") ? 2U : 1U;
        return {Kind::sign, inner_.substr(start, position_ - start), begin_ + start};
    }
    while (position_ < inner_.size() && is_word(inner_[position_])) ++position_;
    return {Kind::word, inner_.substr(start, position_ - start), begin_ + start};
}

TagReader::Token TagReader::read_literal() {
    const std::size_t start = position_ + 1;
    const std::size_t end = inner_.find('"', start);
    if (end == std::string_view::npos) {
        fail(at(), "A quotation mark is not closed.", "Put a second \" behind the text.");
        return {Kind::end, {}, at()};
    }
    position_ = end + 1;
    return {Kind::literal, inner_.substr(start, end - start), begin_ + start};
}

bool TagReader::take(std::string_view sign) {
    const Token token = peek();
    if (token.text != sign || token.kind == Kind::literal || token.kind == Kind::end) return false;
    next();
    return true;
}

syntax::Word TagReader::name(std::string_view wanted) {
    const Token token = next();
    if (token.kind == Kind::word) return {std::string(token.text), token.at};
    fail(token.at, sentence("Here should be $.", {wanted}));
    return {};
}

syntax::Word TagReader::literal(std::string_view wanted) {
    const Token token = next();
    if (token.kind == Kind::literal) return {std::string(token.text), token.at};
    fail(token.at, sentence("Here should be $.", {wanted}), "Put it between double quotes.");
    return {};
}

syntax::Path TagReader::path() {
    syntax::Path path;
    do {
        path.parts.push_back(name("a name"));
    } while (take("."));
    while (take("|")) path.filters.push_back(name("the name of a filter"));
    return path;
}

syntax::Operand TagReader::operand() {
    if (peek().kind == Kind::literal) return literal("a text");
    return path();
}

std::vector<syntax::Argument> TagReader::arguments() {
    std::vector<syntax::Argument> arguments;
    if (!take("with")) return arguments;
    do {
        syntax::Word called = name("a name");
        if (!take("=")) fail(at(), "Here should be \"=\".", "Write with name = value.");
        arguments.push_back({std::move(called), operand()});
    } while (take(","));
    return arguments;
}

syntax::Condition TagReader::condition() {
    syntax::Condition any{syntax::Condition::Kind::any, {}, {}, {}};
    do {
        any.parts.push_back(all());
    } while (take("or"));
    return any.parts.size() == 1 ? std::move(any.parts.front()) : any;
}

syntax::Condition TagReader::all() {
    syntax::Condition all{syntax::Condition::Kind::all, {}, {}, {}};
    do {
        all.parts.push_back(negation());
    } while (take("and"));
    return all.parts.size() == 1 ? std::move(all.parts.front()) : all;
}

/// `not not x` is read in a loop: a tag must not be able to exhaust the stack.
syntax::Condition TagReader::negation() {
    bool is_negated = false;
    while (take("not")) is_negated = !is_negated;
    syntax::Condition condition = comparison();
    if (!is_negated) return condition;
    return {syntax::Condition::Kind::negation, {}, {}, {std::move(condition)}};
}

syntax::Condition TagReader::comparison() {
    syntax::Condition condition;
    condition.path = path();
    if (!take("==")) return condition;
    condition.kind = syntax::Condition::Kind::equals;
    condition.literal = literal("a text to compare with");
    return condition;
}

void TagReader::finish() {
    const Token token = next();
    if (token.kind == Kind::end) return;
    std::string hint;
    if (token.text == "(") hint = "Templates have no brackets: join conditions with and, or and not.";
    if (token.text == "if") hint = "Write {% elif %} for a second condition.";
    if (token.text == "'") hint = "Use double quotes.";
    fail(token.at, sentence("\"$\" is not understood here.", {token.text}), std::move(hint));
}

}  // namespace handrail::engine
