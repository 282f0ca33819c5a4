#include <algorithm>
#include <map>
#include <set>

#include "read/schema.hpp"
#include "read/schema_node_reader.hpp"
#include "text/json.hpp"

namespace handrail {
namespace {

/// Loads one schema and, as `$ref` leads to them, its siblings.
class Loader {
public:
    explicit Loader(std::span<const SchemaFile> files)
        : files_(files), nodes_(std::make_shared<std::vector<std::unique_ptr<SchemaNode>>>()) {}

    Result<Schema> load(std::string_view name) {
        const SchemaNode* root = follow(std::string(name), {}, {std::string(name), {}});
        finish_copies();
        check_alternatives();
        if (!problems_.empty()) return std::move(problems_);
        return Schema(nodes_, root);
    }

private:
    /// A place in a schema file, for messages.
    struct Place {
        std::string file;
        Position at;
    };

    /// A `$ref` with a title or description of its own: a copy of what it names, with these words.
    struct Copy {
        SchemaNode* node;
        const SchemaNode* target;
        const Value* words;
        std::string file;
    };

    void fail(const Place& place, std::string message) {
        problems_.push_back({Severity::error, "schema-error", place.file, place.at, std::move(message), {}});
    }

    SchemaNode* new_node() { return nodes_->emplace_back(std::make_unique<SchemaNode>()).get(); }

    /// The file's tree, parsed once; null if there is none.
    const Value* document(const std::string& name, const Place& from) {
        if (const auto found = documents_.find(name); found != documents_.end()) return &found->second;
        const auto file = std::find_if(files_.begin(), files_.end(),
                                       [&](const SchemaFile& one) { return one.name == name; });
        if (file == files_.end()) {
            fail(from, "There is no schema file \"" + name + "\".");
            return nullptr;
        }
        Result<Value> tree = parse_json(file->bytes, name);
        if (!tree) {
            append(problems_, std::move(tree).diagnostics());
            return nullptr;
        }
        return &documents_.emplace(name, std::move(tree).value()).first->second;
    }

    /// The node that `definition` (a name under `$defs`, or "" for the whole file) of a file stands for.
    const SchemaNode* follow(const std::string& file, const std::string& definition, const Place& from) {
        const std::string key = file + '#' + definition;
        if (const auto known = named_.find(key); known != named_.end()) return known->second;
        const Value* tree = document(file, from);
        if (tree != nullptr && !definition.empty()) {
            const Value* definitions = tree->find("$defs");
            tree = definitions == nullptr ? nullptr : definitions->find(definition);
            if (tree == nullptr)
                fail(from, "There is no \"$defs\" entry \"" + definition + "\" in " + file + '.');
        }
        SchemaNode* node = new_node();
        named_.emplace(key, node);
        if (tree != nullptr) fill(*tree, file, node);
        return node;
    }

    /// `$ref`: "#", "#/$defs/name", "file.json" or "file.json#/$defs/name".
    const SchemaNode* follow_reference(const Value& reference, const std::string& file) {
        static constexpr std::string_view definitions = "/$defs/";
        const Place place{file, reference.at};
        const std::string& text = reference.text;
        const std::size_t hash = std::min(text.find('#'), text.size());
        const std::string name = hash == 0 ? file : text.substr(0, hash);
        std::string pointer = hash < text.size() ? text.substr(hash + 1) : std::string();
        if (pointer.starts_with(definitions)) {
            pointer.erase(0, definitions.size());
        } else if (!pointer.empty()) {
            fail(place, "\"$ref\" can only name a whole file or an entry of its \"$defs\".");
            return new_node();
        }
        return follow(name, pointer, place);
    }

    const SchemaNode* inner(const Value& value, const std::string& file) {
        if (value.members.size() == 1 && value.find("$ref") != nullptr) {
            return follow_reference(*value.find("$ref"), file);
        }
        SchemaNode* node = new_node();
        fill(value, file, node);
        return node;
    }

    SchemaNodeReader reader(const std::string& file) {
        return {file, [this, file](const Value& value) { return inner(value, file); }, problems_};
    }

    void fill(const Value& value, const std::string& file, SchemaNode* node) {
        if (value.kind != Value::Kind::object) {
            return fail({file, value.at}, "A schema has to be an object.");
        }
        if (const Value* reference = value.find("$ref")) {
            copies_.push_back({node, follow_reference(*reference, file), &value, file});
        } else {
            reader(file).read(value, *node);
        }
    }

    /// Fills the copies, each after what it copies, which may be a copy too.
    void finish_copies() {
        std::set<const SchemaNode*> waiting;
        for (const Copy& copy : copies_) waiting.insert(copy.node);
        for (bool progress = true; progress && !waiting.empty();) {
            progress = false;
            for (const Copy& copy : copies_) {
                if (!waiting.contains(copy.node) || waiting.contains(copy.target)) continue;
                *copy.node = *copy.target;
                reader(copy.file).read_words(*copy.words, *copy.node);
                waiting.erase(copy.node);
                progress = true;
            }
        }
        for (const Copy& copy : copies_) {
            if (waiting.contains(copy.node))
                fail({copy.file, copy.words->at}, "This \"$ref\" leads back to itself.");
        }
    }

    /// A value picks its alternative by its kind, so there can be only one of each.
    void check_alternatives() {
        for (const auto& node : *nodes_) {
            std::set<SchemaType> kinds;
            for (const SchemaNode* one : node->alternatives) {
                const bool scalar = one->type != SchemaType::list && one->type != SchemaType::object;
                const bool first = kinds.insert(scalar ? SchemaType::string : one->type).second;
                if (!first || !one->alternatives.empty()) {
                    fail({files_.front().name, {}},
                         "The alternatives of \"oneOf\" have to be of different kinds: one scalar, one "
                         "list, one object.");
                    return;
                }
            }
        }
    }

    std::span<const SchemaFile> files_;
    std::shared_ptr<std::vector<std::unique_ptr<SchemaNode>>> nodes_;
    std::map<std::string, Value> documents_;
    std::map<std::string, const SchemaNode*> named_;
    std::vector<Copy> copies_;
    Diagnostics problems_;
};

}  // namespace

Result<Schema> load_schema(std::string_view name, std::span<const SchemaFile> files) {
    return Loader(files).load(name);
}

}  // namespace handrail
