#include "search/json_document.hpp"

#include <string>
#include <utility>
#include <vector>

#include "search/js_number.hpp"
#include "text/json.hpp"
#include "text/line_table.hpp"

namespace handrail::lunr {
namespace {

/// Reads one line; keeps what goes wrong.
class LineReader {
public:
    LineReader(const JsonLinesSettings& settings, std::string_view line, std::uint32_t number,
               std::string_view file)
        : settings_(settings), line_(line), number_(number), file_(file) {}

    JsonDocument run() && {
        auto parsed = parse_json(line_, file_);
        if (!parsed) {
            explain_syntax();
        } else if (parsed->kind != Value::Kind::object) {
            report("not-an-object", parsed->at, "Each line must be one JSON object.",
                   R"(Write it like {"id": "a1", "title": "Swimming"}, all on one line.)");
        } else {
            take(*parsed);
        }
        return std::move(result_);
    }

private:
    void report(std::string rule, Position at, std::string message, std::string hint) {
        at.line = number_;
        result_.problems.push_back(
            {Severity::error, std::move(rule), std::string(file_), at, std::move(message), std::move(hint)});
    }

    /// Reads the line again with so many empty lines before it as it has in its file: some messages name
    /// lines in their text. Slow, but only for lines with mistakes.
    void explain_syntax() {
        auto parsed = parse_json(std::string(number_ - 1, '\n') + std::string(line_), file_);
        if (!parsed) append(result_.problems, std::move(parsed).diagnostics());
    }

    void take(const Value& object) {
        Document document;
        document.ref = ref_of(object);
        document.boost = boost_of(object);
        for (const FieldSpec& field : settings_.index.fields) {
            const Value* value = object.find(field.name);
            if (value != nullptr) document.fields.push_back({field.name, field_value(field.name, *value)});
        }
        if (result_.problems.empty()) result_.document = std::move(document);
    }

    std::string ref_of(const Value& object) {
        const Value* ref = object.find(settings_.ref);
        result_.ref_at = {number_, ref == nullptr ? object.at.column : ref->at.column};
        if (ref == nullptr || ref->kind == Value::Kind::null) {
            report("missing-ref", result_.ref_at,
                   "This document has no \"" + settings_.ref +
                       "\", so that a search could not say what it found.",
                   "Give each document one of its own, or name another key as the ref.");
            return {};
        }
        if (ref->kind == Value::Kind::scalar) return scalar_text(*ref);
        report("bad-ref", ref->at, "The \"" + settings_.ref + "\" of a document must be text or a number.",
               "Put quotes around one short name.");
        return {};
    }

    double boost_of(const Value& object) {
        const Value* value = settings_.boost.empty() ? nullptr : object.find(settings_.boost);
        if (value == nullptr || value->kind == Value::Kind::null) return 1;
        const auto number = value->kind == Value::Kind::scalar ? json_number(value->text) : std::nullopt;
        if (number && !is_quoted(*value)) return *number;
        report("document-boost", value->at, "The \"" + settings_.boost + "\" of a document must be a number.",
               "Write it without quotes, such as 2 or 0.5.");
        return 1;
    }

    FieldValue field_value(const std::string& name, const Value& value) {
        switch (value.kind) {
            case Value::Kind::null: return {};
            case Value::Kind::scalar: return scalar_text(value);
            case Value::Kind::list: return items_of(name, value);
            case Value::Kind::object: break;
        }
        report_nested(name, value);
        return {};
    }

    std::vector<std::string> items_of(const std::string& name, const Value& list) {
        std::vector<std::string> items;
        items.reserve(list.items.size());
        for (const Value& item : list.items) {
            const bool scalar = item.kind == Value::Kind::scalar;
            if (!scalar && item.kind != Value::Kind::null) report_nested(name, item);
            items.push_back(scalar ? scalar_text(item) : std::string());
        }
        return items;
    }

    void report_nested(const std::string& name, const Value& value) {
        const bool list = value.kind == Value::Kind::list;
        report("nested-value", value.at,
               "The field \"" + name + "\" has " + (list ? "a list inside a list" : "an object") +
                   " here, which cannot be searched.",
               "Use text, a number, or one list of those.");
    }

    /// What JavaScript's toString makes of a scalar.
    std::string scalar_text(const Value& value) const {
        const auto number = json_number(value.text);
        if (!number) return value.text;
        std::string text = js_number_text(*number);
        return text == value.text || is_quoted(value) ? value.text : text;
    }

    /// True if the value was written with quotation marks. The tree does not tell 12.50 from "12.50", so this
    /// looks at the line, which is rarely needed.
    bool is_quoted(const Value& value) const {
        PositionCursor cursor(line_);
        cursor.to_character(value.at.column - 1);
        return cursor.offset() < line_.size() && line_[cursor.offset()] == '"';
    }

    const JsonLinesSettings& settings_;
    std::string_view line_;
    std::uint32_t number_;
    std::string_view file_;
    JsonDocument result_;
};

}  // namespace

JsonDocument read_json_document(const JsonLinesSettings& settings, std::string_view line,
                                std::uint32_t number, std::string_view file) {
    return LineReader(settings, line, number, file).run();
}

}  // namespace handrail::lunr
