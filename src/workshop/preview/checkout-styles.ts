/** Styles of the sample checkout: plain, so that the help button stands out. */
export const checkoutStyles = `
*{box-sizing:border-box}
body{margin:0;font:15px/1.5 system-ui,sans-serif;color:#23262b;background:#f6f5f2}
.head{padding:18px 28px;background:#fff;border-bottom:1px solid #e7e5df;letter-spacing:.02em}
.page{display:grid;grid-template-columns:minmax(0,1fr) 250px;gap:28px;max-width:900px;margin:0 auto;padding:28px}
h1{margin:0 0 18px;font-size:24px}
h2{margin:22px 0 8px;font-size:14px}
.fields{display:grid;grid-template-columns:1fr 1fr;gap:10px}
label{display:grid;gap:4px;font-size:12px;color:#5c6067}
.wide{grid-column:1/-1}
input{width:100%;height:40px;border:1px solid #cfccc4;border-radius:8px;background:#fff;font:inherit}
button{width:100%;height:48px;margin-top:22px;border:0;border-radius:8px;background:#23262b;color:#fff;font:600 15px system-ui,sans-serif}
section{align-self:start;padding:4px 18px 14px;background:#fff;border:1px solid #e7e5df;border-radius:12px;font-size:13px}
ul{margin:0;padding:0;list-style:none}
li,.total{display:flex;justify-content:space-between;gap:12px;padding:8px 0}
b{white-space:nowrap}
.total{margin:6px 0 0;border-top:1px solid #e7e5df;font-size:15px}
@media (max-width:640px){.page{grid-template-columns:1fr;padding:18px;gap:8px}section{order:-1}.head{padding:14px 18px}}
`;
