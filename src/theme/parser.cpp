#include "theme/parser.hpp"

#include <string_view>
#include <utility>
#include <vector>

#include "text/suggest.hpp"
#include "theme/lexer.hpp"
#include "theme/sentence.hpp"
#include "theme/tag_reader.hpp"

namespace handrail::engine {

namespace {

using syntax::Nodes;

/// What ended a run of nodes: `end`, `else` or `elif`, or the file.
struct Stop {
    std::string word;  ///< empty at the end of the file
    std::size_t at = 0;
    std::string_view rest;  ///< what follows the word inside the tag
};

template <typename What>
void add(Nodes& nodes, What what, std::size_t at) {
    syntax::Node& node = nodes.emplace_back();
    node.what = std::move(what);
    node.at = at;
}

class Parser {
public:
    Parser(syntax::File& file, TemplateErrors& errors)
        : file_(file), errors_(errors), pieces_(cut_template(file.source, errors)) {}

    void parse_file();

private:
    /// Up to the tag that ends them, which is then in stop_.
    Nodes parse_nodes();
    void parse_print(Nodes& nodes, const Piece& piece);
    bool parse_statement(Nodes& nodes, const Piece& piece);
    void parse_tag(Nodes& nodes, const std::string& word, std::size_t at, TagReader& tag);
    syntax::If parse_if(std::size_t at, TagReader& tag);
    syntax::For parse_for(std::size_t at, TagReader& tag);
    syntax::Block parse_block(std::size_t at, TagReader& tag);
    static syntax::Include parse_include(TagReader& tag);
    void parse_extends(std::size_t at, TagReader& tag);
    /// A body up to its `end`, with the `else` that may come before it.
    void parse_body(std::string_view word, std::size_t at, Nodes& body, Nodes* otherwise);
    void parse_else(Nodes& otherwise);
    void check_end(std::string_view word, std::size_t at);
    TagReader rest() { return TagReader(file_.source, stop_.rest, errors_); }
    void unknown_tag(const std::string& word, std::size_t at, TagReader& tag);

    syntax::File& file_;
    TemplateErrors& errors_;
    std::vector<Piece> pieces_;
    std::size_t next_ = 0;
    Stop stop_;
    std::size_t depth_ = 0;
    bool has_output_ = false;  ///< something came that is neither a comment nor white space
};

void Parser::parse_file() {
    for (;;) {
        Nodes nodes = parse_nodes();
        file_.nodes.insert(file_.nodes.end(), std::make_move_iterator(nodes.begin()),
                           std::make_move_iterator(nodes.end()));
        if (stop_.word.empty()) return;
        errors_.add(file_.source, stop_.at, "template-syntax",
                    sentence("There is nothing open that \"$\" could belong to.", {stop_.word}),
                    "Take it away, or look for a tag that was closed too early.");
    }
}

Nodes Parser::parse_nodes() {
    Nodes nodes;
    stop_ = {};
    while (next_ < pieces_.size()) {
        const Piece& piece = pieces_[next_++];
        if (piece.kind == Piece::Kind::text) {
            if (piece.inner.find_first_not_of(" \t\r\n") != std::string_view::npos) has_output_ = true;
            add(nodes, syntax::Text{piece.inner}, piece.at);
        } else if (piece.kind == Piece::Kind::print) {
            parse_print(nodes, piece);
        } else if (parse_statement(nodes, piece)) {
            break;
        }
    }
    return nodes;
}

void Parser::parse_print(Nodes& nodes, const Piece& piece) {
    has_output_ = true;
    TagReader tag(file_.source, piece.inner, errors_);
    syntax::Print print{tag.operand(), {}};
    print.arguments = tag.arguments();
    tag.finish();
    if (!tag.failed()) add(nodes, std::move(print), piece.at);
}

/// True if the tag belongs to whatever is open.
bool Parser::parse_statement(Nodes& nodes, const Piece& piece) {
    TagReader tag(file_.source, piece.inner, errors_);
    const syntax::Word word = tag.name("a word such as if, for or include");
    if (word.text == "end" || word.text == "else" || word.text == "elif") {
        const char* behind = file_.source.bytes.data() + word.at + word.text.size();
        stop_ = {word.text, piece.at,
                 piece.inner.substr(static_cast<std::size_t>(behind - piece.inner.data()))};
        return true;
    }
    if (!tag.failed()) parse_tag(nodes, word.text, piece.at, tag);
    has_output_ = true;
    return false;
}

void Parser::parse_tag(Nodes& nodes, const std::string& word, std::size_t at, TagReader& tag) {
    if (depth_ == tag_depth_limit) {
        tag.fail(at, "Tags stand inside each other too deeply here.", "Move a part into a file of its own.");
        return;
    }
    ++depth_;
    if (word == "if")
        add(nodes, parse_if(at, tag), at);
    else if (word == "for")
        add(nodes, parse_for(at, tag), at);
    else if (word == "block")
        add(nodes, parse_block(at, tag), at);
    else if (word == "include")
        add(nodes, parse_include(tag), at);
    else if (word == "asset")
        add(nodes, syntax::AssetPath{tag.literal("the name of an asset")}, at);
    else if (word == "super")
        add(nodes, syntax::Super{}, at);
    else if (word == "extends")
        parse_extends(at, tag);
    else
        unknown_tag(word, at, tag);
    --depth_;
    tag.finish();
}

syntax::If Parser::parse_if(std::size_t at, TagReader& tag) {
    syntax::If chosen;
    chosen.arms.push_back({tag.condition(), {}});
    tag.finish();
    chosen.arms.back().body = parse_nodes();
    while (stop_.word == "elif") {
        TagReader elif = rest();
        chosen.arms.push_back({elif.condition(), {}});
        elif.finish();
        chosen.arms.back().body = parse_nodes();
    }
    if (stop_.word == "else") parse_else(chosen.otherwise);
    check_end("if", at);
    return chosen;
}

syntax::For Parser::parse_for(std::size_t at, TagReader& tag) {
    syntax::For loop;
    loop.item = tag.name("a name for each item");
    if (!tag.take("in")) tag.fail(tag.at(), "Here should be \"in\".", "Write {% for item in list %}.");
    loop.list = tag.path();
    tag.finish();
    parse_body("for", at, loop.body, &loop.otherwise);
    return loop;
}

syntax::Block Parser::parse_block(std::size_t at, TagReader& tag) {
    syntax::Block block;
    block.name = tag.name("the name of a block");
    tag.finish();
    parse_body("block", at, block.body, nullptr);
    return block;
}

syntax::Include Parser::parse_include(TagReader& tag) {
    syntax::Include include{tag.literal("the name of a file"), {}};
    include.arguments = tag.arguments();
    return include;
}

void Parser::parse_extends(std::size_t at, TagReader& tag) {
    syntax::Word base = tag.literal("the name of a file");
    if (file_.extends)
        tag.fail(at, "A template can extend one other only.");
    else if (has_output_)
        tag.fail(at, "\"extends\" must come before everything else in its file.");
    file_.extends = std::move(base);
}

void Parser::parse_body(std::string_view word, std::size_t at, Nodes& body, Nodes* otherwise) {
    body = parse_nodes();
    if (stop_.word == "else" && otherwise != nullptr) parse_else(*otherwise);
    check_end(word, at);
}

void Parser::parse_else(Nodes& otherwise) {
    rest().finish();
    otherwise = parse_nodes();
}

/// A second `else` and the like are told and left out.
void Parser::check_end(std::string_view word, std::size_t at) {
    while (stop_.word == "else" || stop_.word == "elif") {
        errors_.add(file_.source, stop_.at, "template-syntax",
                    sentence("\"$\" cannot stand here, inside a \"$\".", {stop_.word, word}));
        parse_nodes();
    }
    const Stop stop = std::exchange(stop_, {});
    if (stop.word == "end") return TagReader(file_.source, stop.rest, errors_).finish();
    errors_.add(file_.source, at, "template-syntax", sentence("This \"$\" is never closed.", {word}),
                "Write {% end %} where it ends.");
}

void Parser::unknown_tag(const std::string& word, std::size_t at, TagReader& tag) {
    static const std::vector<std::string> known = {"if",      "elif",    "else",  "end",   "for",
                                                   "include", "extends", "block", "super", "asset"};
    std::string hint =
        word.starts_with("end") ? "Every tag is closed by {% end %}." : did_you_mean(word, known);
    tag.fail(at, sentence("There is no tag called \"$\".", {word}), std::move(hint));
}

}  // namespace

std::unique_ptr<const syntax::File> parse_template(std::string name, SourceText source,
                                                   TemplateErrors& errors) {
    auto file = std::make_unique<syntax::File>();
    file->name = std::move(name);
    file->source = std::move(source);
    Parser(*file, errors).parse_file();
    return file;
}

}  // namespace handrail::engine
