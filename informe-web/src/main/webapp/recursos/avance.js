// Mueve el avance sin recargar la página; sin JavaScript, la página se recarga sola.
const seccion = document.querySelector("[data-compilacion]");

const poner = (dato, valor) => {
  seccion.querySelector(`[data-${dato}]`).textContent = valor.toLocaleString("es-MX");
};

const preguntar = async () => {
  const respuesta = await fetch(`/api/compilaciones/${seccion.dataset.compilacion}`);
  if (!respuesta.ok) {
    location.reload();
    return;
  }
  const marcha = await respuesta.json();
  if (marcha.estado !== "EN_CURSO") {
    location.reload();
    return;
  }
  poner("paso", marcha.avance.paso);
  poner("leidos", marcha.avance.leidos);
  poner("libros", marcha.avance.libros);
  poner("renglones", marcha.avance.renglones);
  const barra = seccion.querySelector("[data-barra]");
  barra.max = Math.max(1, marcha.avance.libros);
  barra.value = marcha.avance.leidos;
  setTimeout(preguntar, 700);
};

setTimeout(preguntar, 300);
