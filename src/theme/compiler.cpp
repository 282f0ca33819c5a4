#include "theme/compiler.hpp"

#include <algorithm>
#include <utility>

#include "text/suggest.hpp"
#include "theme/sentence.hpp"

namespace handrail::engine {

namespace {

constexpr std::size_t include_depth_limit = 20;
/// More nodes than any page needs: templates that include each other twice grow without end.
constexpr std::size_t step_limit = 200'000;

bool is_blank(const syntax::Node& node) {
    const auto* text = std::get_if<syntax::Text>(&node.what);
    return text != nullptr && text->text.find_first_not_of(" \t\r\n") == std::string_view::npos;
}

}  // namespace

Compiler::Compiler(const TemplateLibrary& library, std::string_view edition, const ViewType& root,
                   TemplateFormat format, TemplateErrors& errors)
    : library_(library),
      edition_(edition),
      root_(root),
      errors_(errors),
      scope_(root, library.words(), edition),
      context_(format) {}

Program Compiler::compile(const syntax::File& page) && {
    const syntax::File& base = collect_blocks(page);
    if (errors_.empty()) {
        compile_file(base);
        file_ = &base;
        if (const auto refusal = context_.finish()) refuse(base.source.bytes.size(), *refusal);
        if (errors_.empty()) check_unused_blocks();
    }
    return std::move(builder_).finish(root_, {files_.begin(), files_.end()});
}

/// Follows `extends` to the file that is printed in the end.
const syntax::File& Compiler::collect_blocks(const syntax::File& page) {
    const syntax::File* file = &page;
    std::vector<const syntax::File*> chain = {file};
    while (file->extends) {
        file_ = file;
        collect_blocks_of(*file);
        const syntax::Word& wanted = *file->extends;
        const syntax::File* base = library_.find(wanted.text, edition_, file);
        if (base == nullptr) {
            fail(wanted.at, "template-unknown-file",
                 sentence("There is no other template called \"$\".", {wanted.text}),
                 did_you_mean(wanted.text, library_.names()));
            return *file;
        }
        if (std::find(chain.begin(), chain.end(), base) != chain.end()) {
            fail(wanted.at, "template-recursion",
                 sentence("\"$\" extends this template in turn.", {wanted.text}));
            return *file;
        }
        chain.push_back(base);
        file = base;
    }
    return *file;
}

void Compiler::collect_blocks_of(const syntax::File& file) {
    files_.insert(file.source.file);
    std::set<std::string> seen;
    for (const syntax::Node& node : file.nodes) {
        const auto* block = std::get_if<syntax::Block>(&node.what);
        if (block == nullptr) {
            if (is_blank(node)) continue;
            fail(node.at, "template-outside-block",
                 "This stands outside of every block, so it would never be printed.",
                 "Move it into a {% block %}.");
            return;
        }
        if (!seen.insert(block->name.text).second) {
            fail(block->name.at, "template-duplicate-block",
                 sentence("The block \"$\" is here twice.", {block->name.text}));
        }
        overrides_[block->name.text].push_back({block, &file, block->name.at});
    }
}

void Compiler::check_unused_blocks() {
    const std::vector<std::string> known(met_blocks_.begin(), met_blocks_.end());
    for (const auto& [name, definitions] : overrides_) {
        if (met_blocks_.contains(name)) continue;
        file_ = definitions.back().file;
        fail(definitions.back().at, "template-unknown-block",
             sentence("The template that this one extends has no block called \"$\".", {name}),
             did_you_mean(name, known));
    }
}

void Compiler::compile_file(const syntax::File& file) {
    const syntax::File* outer = std::exchange(file_, &file);
    open_files_.push_back(&file);
    files_.insert(file.source.file);
    compile_nodes(file.nodes);
    open_files_.pop_back();
    file_ = outer;
}

void Compiler::compile_nodes(const syntax::Nodes& nodes) {
    for (const syntax::Node& node : nodes) {
        if (!may_go_on(node.at)) return;
        std::visit([&](const auto& what) { compile(what, node.at); }, node.what);
    }
}

bool Compiler::may_go_on(std::size_t at) {
    ++steps_;
    if (steps_ < step_limit && !builder_.is_too_large()) return true;
    if (steps_ == step_limit || errors_.empty()) {
        fail(at, "template-too-large", "This page grows far too large here.",
             "Look for templates that include each other again and again.");
    }
    return false;
}

void Compiler::compile(const syntax::Text& text, std::size_t at) {
    builder_.literal(text.text);
    if (is_context_lost_) return;
    if (const auto refusal = context_.read(text.text)) refuse(at + refusal->offset, *refusal);
}

void Compiler::compile(const syntax::Include& include, std::size_t) {
    const syntax::Word& wanted = include.file;
    const syntax::File* file = library_.find(wanted.text, edition_, file_);
    const bool is_open = std::find(open_files_.begin(), open_files_.end(), file) != open_files_.end();
    if (file == nullptr) {
        return fail(wanted.at, "template-unknown-file",
                    sentence("There is no other template called \"$\".", {wanted.text}),
                    did_you_mean(wanted.text, library_.names()));
    }
    if (is_open || open_files_.size() == include_depth_limit) {
        return fail(wanted.at, "template-recursion",
                    sentence("\"$\" would include itself without end.", {wanted.text}));
    }
    if (file->extends) {
        return fail(wanted.at, "template-syntax",
                    sentence("\"$\" extends another template, so it cannot be included.", {wanted.text}),
                    "Only the template of a whole page can extend another.");
    }
    const std::size_t outer = scope_.size();
    for (const syntax::Argument& argument : include.arguments) bind(argument);
    compile_file(*file);
    scope_.shrink(outer);
}

void Compiler::compile(const syntax::Block& block, std::size_t at) {
    const std::string& name = block.name.text;
    const bool is_open = std::any_of(open_blocks_.begin(), open_blocks_.end(),
                                     [&](const OpenBlock& open) { return open.name == name; });
    if (is_open)
        return fail(at, "template-recursion", sentence("The block \"$\" stands inside itself.", {name}));
    met_blocks_.insert(name);
    OpenBlock open{name, {}, 0};
    if (const auto found = overrides_.find(name); found != overrides_.end()) open.definitions = found->second;
    const auto is_this = [&](const Definition& definition) { return definition.block == &block; };
    if (std::none_of(open.definitions.begin(), open.definitions.end(), is_this))
        open.definitions.push_back({&block, file_, at});
    open_blocks_.push_back(std::move(open));
    compile_block_level(0);
    open_blocks_.pop_back();
}

void Compiler::compile_block_level(std::size_t level) {
    OpenBlock& open = open_blocks_.back();
    const std::size_t outer_level = std::exchange(open.level, level);
    const Definition definition = open.definitions[level];
    const syntax::File* outer = std::exchange(file_, definition.file);
    compile_nodes(definition.block->body);
    file_ = outer;
    open_blocks_.back().level = outer_level;
}

void Compiler::compile(const syntax::Super&, std::size_t at) {
    if (open_blocks_.empty())
        return fail(at, "template-syntax", "\"super\" has a meaning inside a block only.");
    const OpenBlock& open = open_blocks_.back();
    if (open.level + 1 == open.definitions.size()) {
        return fail(
            at, "template-syntax",
            sentence("The block \"$\" replaces no other, so \"super\" has nothing to print.", {open.name}));
    }
    compile_block_level(open.level + 1);
}

void Compiler::fail(std::size_t at, std::string rule, std::string message, std::string hint) {
    errors_.add(file_->source, at, std::move(rule), std::move(message), std::move(hint));
}

void Compiler::fail(const NameFault& fault) {
    fail(fault.at, fault.rule, fault.message, fault.hint);
}

void Compiler::refuse(std::size_t at, const Refusal& refusal) {
    if (!is_context_lost_) fail(at, "template-unsafe", refusal.message, refusal.hint);
    is_context_lost_ = true;
}

}  // namespace handrail::engine
