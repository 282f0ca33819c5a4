#include "build/entry_sketch.hpp"

#include <algorithm>
#include <string_view>

#include "base/ascii.hpp"
#include "build/sketch_example.hpp"

namespace handrail {
namespace {

constexpr std::size_t line_width = 100;

/// What stands in a required field until somebody writes the true words.
std::string placeholder(const SchemaProperty& property, EntryKind kind) {
    const bool acts = kind == EntryKind::service || kind == EntryKind::organisation;
    if (property.name == "summary") {
        return acts ? "Say in one sentence what it does, and for whom."
                    : "Say in one sentence what this is, and for whom.";
    }
    if (property.name == "you_said") return "Write here what families told you.";
    if (property.name == "we_did") return "Write here what you did about it.";
    if (property.name == "title") return "Say in a few words what happens.";
    return "Write here: " + property.node->title + ".";
}

/// A sentence with its full stop.
std::string sentence(std::string words) {
    if (!words.empty() && words.back() != '.') words += '.';
    return words;
}

std::string one_of(const std::vector<std::string>& words) {
    std::string text;
    for (const std::string& word : words) text += (text.empty() ? "One of: " : ", ") + word;
    return sentence(text);
}

/// What a value may be, where the schema lists it: of a list, what its items may be.
const std::vector<std::string>& allowed_words(const SchemaNode& node) {
    return node.items != nullptr && node.type == SchemaType::list ? node.items->allowed : node.allowed;
}

std::string explanation(const SchemaNode& node) {
    std::string text = node.description;
    const std::vector<std::string>& allowed = allowed_words(node);
    if (!allowed.empty() && text.find(allowed.front()) == std::string::npos) {
        text = sentence(text) + (text.empty() ? "" : " ") + one_of(allowed);
    }
    if (node.max_length)
        text = sentence(text) + " At most " + std::to_string(*node.max_length) + " characters.";
    return text;
}

/// The object that a node describes: itself, or the items of a list.
const SchemaNode* object_of(const SchemaNode& node) {
    if (node.type == SchemaType::list) return node.items == nullptr ? nullptr : object_of(*node.items);
    return node.type == SchemaType::object ? &node : nullptr;
}

class SketchWriter {
public:
    explicit SketchWriter(const SketchFacts& facts) : facts_(facts) {}

    std::string write(const SchemaNode& schema) {
        out_ = "---\n";
        introduction(schema);
        for (const SchemaProperty& property : schema.properties) {
            if (property.name == "description") continue;  // the body stands below
            out_ += '\n';
            explain(property);
            field(property);
        }
        out_ +=
            "---\nReplace this text. Say here, in plain words, what people need to know that does not stand "
            "above.\n\n"
            "An empty line begins a new paragraph. \"## \" at the start of a line makes a heading.\n";
        return std::move(out_);
    }

private:
    void introduction(const SchemaNode& schema) {
        comment("A new entry of the kind \"" + std::string(kind_word(facts_.kind)) + "\". " +
                sentence(schema.description));
        comment(
            "Lines that begin with \"#\" are not read. Those such as \"#keywords: ...\" can be used: take "
            "away the "
            "\"#\" and put what is true in place of the example. Delete what you do not need.");
        comment(
            "The line \"draft: true\" keeps this page from being published. Delete it when the page is "
            "ready.");
    }

    void explain(const SchemaProperty& property) {
        const std::string text = explanation(*property.node);
        comment(text.empty() ? sentence(property.node->title) : sentence(text));
        const SchemaNode* object = object_of(*property.node);
        if (object == nullptr) return;
        for (const SchemaProperty& part : object->properties) {
            const std::string words = explanation(*part.node);
            if (!words.empty()) comment(part.name + ": " + sentence(words), "    ");
        }
    }

    void field(const SchemaProperty& property) {
        if (property.name == "name") {
            out_ += "name: " + yaml_scalar(facts_.name) + '\n';
        } else if (property.name == "draft") {
            out_ += "draft: true\n";
        } else if (!property.required) {
            out_ += '#' + property.name + ": " + sketch_example(*property.node, facts_) + '\n';
        } else {
            required_field(property);
        }
    }

    void required_field(const SchemaProperty& property) {
        const SchemaNode& node = *property.node;
        const SchemaNode* object = node.type == SchemaType::list ? object_of(node) : nullptr;
        if (object != nullptr) {
            out_ += property.name + ":\n";
            return item(*object);
        }
        const bool words = node.type == SchemaType::string && node.reference.empty() &&
                           node.allowed.empty() && node.format == SchemaFormat::none;
        out_ += property.name + ": " +
                (words ? yaml_scalar(placeholder(property, facts_.kind)) : sketch_example(node, facts_)) +
                '\n';
    }

    /// The first item of a list of objects, a line for each of its fields.
    void item(const SchemaNode& object) {
        std::string_view lead = "  - ";
        for (const bool required : {true, false}) {
            for (const SchemaProperty& part : object.properties) {
                if (part.required != required) continue;
                out_ += required ? lead : std::string_view("    #");
                out_ += part.name + ": " +
                        (required ? yaml_scalar(placeholder(part, facts_.kind))
                                  : sketch_example(*part.node, facts_)) +
                        '\n';
                lead = "    ";
            }
        }
    }

    /// Words as a comment, broken where lines get long; every line is set in by `indent`.
    void comment(std::string_view words, std::string_view indent = " ") {
        std::string line;
        while (!words.empty()) {
            const std::size_t space = std::min(words.find(' '), words.size());
            if (!line.empty() && line.size() + space + 2 + indent.size() > line_width)
                comment_line(line, indent);
            line += (line.empty() ? "" : " ") + std::string(words.substr(0, space));
            words.remove_prefix(std::min(space + 1, words.size()));
        }
        if (!line.empty()) comment_line(line, indent);
    }

    void comment_line(std::string& line, std::string_view indent) {
        out_ += '#' + std::string(indent) + line + '\n';
        line.clear();
    }

    const SketchFacts& facts_;
    std::string out_;
};

/// Words that YAML itself, or older readers of it, take for something else than text.
bool is_yaml_word(std::string_view text) {
    const std::string lower = ascii::lower(text);
    constexpr std::string_view words[] = {"true", "false", "yes", "no", "on", "off", "null", "y", "n"};
    return std::find(std::begin(words), std::end(words), lower) != std::end(words);
}

bool is_beyond_ascii(char letter) {
    return static_cast<unsigned char>(letter) >= 0x80;
}

bool is_plain_start(char letter) {
    return ascii::is_letter(letter) || letter == '/' || is_beyond_ascii(letter);
}

/// Characters that never end a plain scalar, wherever it stands.
bool is_plain(char letter) {
    return ascii::is_letter_or_digit(letter) || is_beyond_ascii(letter) ||
           std::string_view(" -_./()'@+;").find(letter) != std::string_view::npos;
}

}  // namespace

std::string entry_sketch(const SchemaNode& schema, const SketchFacts& facts) {
    return SketchWriter(facts).write(schema);
}

const char* kind_word(EntryKind kind) {
    switch (kind) {
        case EntryKind::service: return "service";
        case EntryKind::organisation: return "organisation";
        case EntryKind::guide: return "guide";
        case EntryKind::pathway: return "pathway";
        case EntryKind::event: return "event";
        case EntryKind::news: return "news";
        case EntryKind::response: return "response";
        case EntryKind::plan: return "plan";
    }
    return "";
}

std::string yaml_scalar(std::string_view text) {
    const bool plain = !text.empty() && is_plain_start(text.front()) && text.back() != ' ' &&
                       std::all_of(text.begin(), text.end(), is_plain) && !is_yaml_word(text);
    if (plain) return std::string(text);
    std::string quoted = "\"";
    for (const char letter : text) {
        if (letter == '"' || letter == '\\') quoted += '\\';
        quoted += letter;
    }
    return quoted + '"';
}

}  // namespace handrail
