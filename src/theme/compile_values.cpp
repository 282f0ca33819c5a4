#include <algorithm>
#include <utility>

#include "text/suggest.hpp"
#include "theme/compiler.hpp"
#include "theme/sentence.hpp"

namespace handrail::engine {

namespace {

/// Places where a sentence can be printed in pieces.
bool is_running_text(Escape escape) {
    return escape == Escape::html || escape == Escape::text || escape == Escape::json_string ||
           escape == Escape::plain;
}

syntax::Path split_path(std::string_view dotted, std::size_t at) {
    syntax::Path path;
    for (;;) {
        const std::size_t dot = dotted.find('.');
        path.parts.push_back({std::string(dotted.substr(0, dot)), at});
        if (dot == std::string_view::npos) return path;
        dotted.remove_prefix(dot + 1);
    }
}

/// A field of the record that can be printed, for a hint.
std::string printable_field(const ViewType& record) {
    const auto fields = record.fields();
    const auto found = std::find_if(fields.begin(), fields.end(),
                                    [](const Field& field) { return field.type.kind == ValueKind::text; });
    return found == fields.end() ? std::string() : found->name;
}

}  // namespace

std::optional<std::variant<ValuePath, Constant>> Compiler::resolve(const syntax::Operand& operand) {
    if (const auto* literal = std::get_if<syntax::Word>(&operand)) return Constant{literal->text, false, {}};
    Resolved found = scope_.resolve(std::get<Path>(operand));
    if (auto* value = std::get_if<ValuePath>(&found)) return std::move(*value);
    if (auto* constant = std::get_if<Constant>(&found)) return std::move(*constant);
    fail(std::get<NameFault>(found));
    return std::nullopt;
}

void Compiler::compile(const syntax::Print& print, std::size_t at) {
    const auto found = resolve(print.value);
    if (!found) return;
    if (const auto* constant = std::get_if<Constant>(&*found)) return print_constant(*constant, print, at);
    if (!print.arguments.empty()) {
        return fail(print.arguments.front().name.at, "template-syntax",
                    "Only an interface word can be printed \"with\" something.");
    }
    print_value(std::get<ValuePath>(*found), at);
}

std::optional<Escape> Compiler::escape_here(ValueKind kind, std::size_t at) {
    if (is_context_lost_) return Escape::html;
    Hole hole = context_.put(kind);
    if (const auto* escape = std::get_if<Escape>(&hole)) return *escape;
    const auto& refusal = std::get<Refusal>(hole);
    fail(at, "template-unsafe", refusal.message, refusal.hint);
    return std::nullopt;
}

void Compiler::print_value(const ValuePath& value, std::size_t at) {
    if (value.type.kind == ValueKind::list) {
        return fail(at, "template-wrong-kind",
                    sentence("\"$\" is a list, which cannot be printed as a whole.", {value.name}),
                    sentence("Go through it with {% for item in $ %}, or print its length: {{ $ | count }}.",
                             {value.name, value.name}));
    }
    if (value.type.kind == ValueKind::record) {
        const std::string field = printable_field(value.type.record());
        return fail(at, "template-wrong-kind",
                    sentence("\"$\" is a record, which cannot be printed as a whole.", {value.name}),
                    field.empty()
                        ? ""
                        : sentence("Print one of its fields, such as {{ $.$ }}.", {value.name, field}));
    }
    const auto escape = escape_here(value.type.kind, at);
    if (!escape) return;
    if (*escape != Escape::json_value || !value.may_be_absent) return builder_.value(value, *escape);
    const std::size_t there = builder_.jump_if_present(value, true);
    builder_.literal("null");
    const std::size_t end = builder_.jump();
    builder_.land(there);
    builder_.value(value, *escape);
    builder_.land(end);
}

void Compiler::print_constant(const Constant& constant, const syntax::Print& print, std::size_t at) {
    if (!constant.is_word) {
        if (print.arguments.empty()) return print_text(constant.text, ValueKind::text, at);
        return fail(at, "template-syntax", "Only an interface word can be printed \"with\" something.");
    }
    check_arguments(constant, print, at);
    if (constant.placeholders.empty())
        print_text(constant.text, ValueKind::text, at);
    else
        print_sentence(constant, print, at);
}

void Compiler::print_text(std::string_view text, ValueKind kind, std::size_t at) {
    const auto escape = escape_here(kind, at);
    if (!escape) return;
    std::string escaped;
    append_escaped(escaped, text, *escape);
    builder_.literal(escaped);
}

void Compiler::check_arguments(const Constant& word, const syntax::Print& print, std::size_t at) {
    const std::vector<std::string>& wanted = word.placeholders;
    for (const syntax::Argument& argument : print.arguments) {
        if (std::find(wanted.begin(), wanted.end(), argument.name.text) != wanted.end()) continue;
        fail(argument.name.at, "template-unknown-name",
             sentence("The interface word has no place for \"$\".", {argument.name.text}),
             did_you_mean(argument.name.text, wanted));
    }
    for (const std::string& name : wanted) {
        const auto is_given = [&](const syntax::Argument& argument) { return argument.name.text == name; };
        if (std::any_of(print.arguments.begin(), print.arguments.end(), is_given)) continue;
        fail(at, "template-missing-value", sentence("The interface word needs a value for {$}.", {name}),
             sentence("Write {{ words.… with $ = value }}.", {name}));
    }
}

/// Prints an interface word piece by piece, with its values between.
void Compiler::print_sentence(const Constant& word, const syntax::Print& print, std::size_t at) {
    PrintContext probe = context_;
    const Hole hole = probe.put(ValueKind::text);
    if (const auto* escape = std::get_if<Escape>(&hole); escape != nullptr && !is_running_text(*escape)) {
        return fail(at, "template-unsafe", "A sentence with values in it can only be printed in text.",
                    "In JSON, put quotes around it.");
    }
    for (const WordPart& part : split_word(word.text)) {
        if (!part.is_placeholder) {
            print_text(part.text, ValueKind::text, at);
            continue;
        }
        for (const syntax::Argument& argument : print.arguments) {
            if (argument.name.text != part.text) continue;
            const auto value = resolve(argument.value);
            if (!value) continue;
            if (const auto* path = std::get_if<ValuePath>(&*value))
                print_value(*path, argument.name.at);
            else
                print_text(std::get<Constant>(*value).text, ValueKind::text, at);
        }
    }
}

void Compiler::compile(const syntax::AssetPath& asset, std::size_t at) {
    const std::string* path = library_.asset_path(asset.name.text);
    if (path == nullptr) {
        return fail(asset.name.at, "template-unknown-asset",
                    sentence("There is no asset called \"$\".", {asset.name.text}),
                    did_you_mean(asset.name.text, library_.asset_names()));
    }
    const auto root = resolve_root();
    if (!root) {
        return fail(at, "template-unknown-name",
                    sentence("The $ does not say where the site's root is, so no asset can be named.",
                             {root_.name()}));
    }
    PrintContext probe = context_;
    const Hole hole = probe.put(ValueKind::url);
    if (const auto* escape = std::get_if<Escape>(&hole); escape != nullptr && *escape == Escape::json_value) {
        return fail(at, "template-unsafe", "In JSON, an asset's path needs quotes around it.");
    }
    print_value(*root, at);
    print_text(*path, ValueKind::url, at);
}

std::optional<ValuePath> Compiler::resolve_root() {
    const Scope page(root_, library_.words());
    for (const std::string& dotted : library_.options().root_paths) {
        Resolved found = page.resolve(split_path(dotted, 0));
        auto* value = std::get_if<ValuePath>(&found);
        if (value != nullptr && value->type.text != nullptr) return std::move(*value);
    }
    return std::nullopt;
}

void Compiler::bind(const syntax::Argument& argument) {
    if (!may_bind(argument.name)) return;
    auto value = resolve(argument.value);
    if (!value) return;
    std::visit([&](auto& found) { scope_.bind(argument.name.text, std::move(found)); }, *value);
}

bool Compiler::may_bind(const syntax::Word& name) {
    if (name.text != "words" && name.text != "loop") return true;
    fail(name.at, "template-syntax",
         sentence("\"$\" has a meaning of its own, so nothing else can be called so.", {name.text}),
         "Choose another name.");
    return false;
}

}  // namespace handrail::engine
