// Reads the contract and shows it: one section an operation, schemas as tables, a form to try each with its example.
const make = (tag, text, ...children) => {
    const element = document.createElement(tag);
    if (text) element.textContent = text;
    element.append(...children);
    return element;
};
const named = (reference) => reference.split('/').pop();

const typeOf = (schema) => {
    if (!schema) return '';
    if (schema.$ref) return named(schema.$ref);
    const variants = schema.oneOf || schema.anyOf;
    if (variants) return variants.map(typeOf).join(' ou ');
    if (schema.type === 'array') return `liste de ${typeOf(schema.items) || 'valeurs'}`;
    const type = Array.isArray(schema.type) ? schema.type.join(' ou ') : schema.type || 'valeur';
    return schema.enum ? schema.enum.map((value) => JSON.stringify(value)).join(' | ') : type;
};

const referenced = (schema, found = []) => {
    if (schema && typeof schema === 'object') {
        if (schema.$ref) found.push(named(schema.$ref));
        Object.values(schema).forEach((part) => referenced(part, found));
    }
    return found;
};

const fieldTable = (schema) => {
    const body = make('tbody');
    for (const [name, field] of Object.entries(schema.properties || {})) {
        const head = make('th');
        head.scope = 'row';
        const required = (schema.required || []).includes(name);
        head.append(make('code', name), required ? make('span', ' obligatoire') : '');
        if (required) head.lastChild.className = 'required';
        body.append(make('tr', '', head, make('td', typeOf(field)), make('td', field.description || '')));
    }
    const wide = make('div', '', make('table', '', body));
    wide.className = 'wide';
    return wide;
};

const schemasOf = (root, schemas) => {
    const open = referenced(root);
    const shown = new Set();
    const box = make('div');
    while (open.length) {
        const name = open.shift();
        if (shown.has(name) || !schemas[name]) continue;
        shown.add(name);
        open.push(...referenced(schemas[name]));
        box.append(make('details', '', make('summary', name), fieldTable(schemas[name])));
    }
    if (box.firstChild) box.firstChild.open = true;
    return box;
};

const form = (method, path, operation, type, example) => {
    const box = make('form');
    const inputs = new Map();
    for (const parameter of operation.parameters || []) {
        const input = make('input');
        input.name = parameter.name;
        inputs.set(parameter, input);
        box.append(make('p', '', make('label', `${parameter.name} `, input)));
    }
    const area = example === undefined ? null : make('textarea');
    if (area) {
        area.value = JSON.stringify(example, null, type === 'application/x-ndjson' ? 0 : 2);
        area.setAttribute('aria-label', `Corps de la requête ${path}`);
        area.spellcheck = false;
        box.append(area);
    }
    const output = make('pre');
    output.hidden = true;
    output.tabIndex = 0;
    output.setAttribute('aria-live', 'polite');
    box.append(make('p', '', make('button', 'Essayer')), output);
    box.addEventListener('submit', async (event) => {
        event.preventDefault();
        let target = path.slice(1);
        const query = new URLSearchParams();
        for (const [parameter, input] of inputs) {
            if (parameter.in === 'path') target = target.replace(`{${parameter.name}}`, encodeURIComponent(input.value));
            else if (input.value) query.set(parameter.name, input.value);
        }
        output.hidden = false;
        output.textContent = 'Envoi…';
        try {
            const answer = await fetch(`${target}${query.size ? `?${query}` : ''}`, {
                method: method.toUpperCase(),
                headers: area ? { 'Content-Type': type } : {},
                body: area ? area.value : undefined,
            });
            const text = await answer.text();
            let shown = text;
            try { shown = JSON.stringify(JSON.parse(text), null, 2); } catch { shown = text; }
            output.textContent = `${answer.status} ${answer.statusText}\n\n${shown}`;
        } catch {
            output.textContent = 'Le service ne répond pas.';
        }
    });
    return box;
};

const section = (method, path, operation, schemas) => {
    const box = make('section');
    const heading = make('h2', '', make('code', `${method.toUpperCase()} ${path}`), ` – ${operation.summary || ''}`);
    heading.id = operation.operationId;
    box.append(heading);
    const [type, content] = Object.entries(operation.requestBody?.content || {})[0] || [];
    if (content) box.append(make('h3', 'Requête'), make('p', type), schemasOf(content.schema, schemas));
    const rows = make('tbody');
    for (const [status, response] of Object.entries(operation.responses)) {
        rows.append(make('tr', '', make('th', status), make('td', response.description)));
    }
    box.append(make('h3', 'Réponses'), make('table', '', rows));
    const good = Object.values(operation.responses['200']?.content || {})[0];
    if (good) {
        box.append(schemasOf(good.schema, schemas));
        if (good.example) {
            box.append(make('details', '', make('summary', 'Exemple de réponse'), make('pre', JSON.stringify(good.example, null, 2))));
        }
    }
    box.append(make('h3', 'Essayer'), form(method, path, operation, type, content?.example));
    return box;
};

const contract = await (await fetch('openapi.json')).json();
document.getElementById('about').textContent = contract.info.description;
for (const [path, item] of Object.entries(contract.paths)) {
    for (const [method, operation] of Object.entries(item)) {
        if (!operation.operationId) continue;
        const link = make('a', `${method.toUpperCase()} ${path}`);
        link.href = `#${operation.operationId}`;
        document.getElementById('index').append(make('li', '', link));
        document.getElementById('operations').append(section(method, path, operation, contract.components.schemas));
    }
}
