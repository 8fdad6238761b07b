package mx.iecm.informe.datos;

import static mx.iecm.informe.datos.Lista.conOrigen;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import mx.iecm.informe.modelo.Apartado;
import mx.iecm.informe.modelo.Bloque;
import mx.iecm.informe.modelo.Cifra;
import mx.iecm.informe.modelo.DefinicionDeCifra;
import mx.iecm.informe.modelo.Informe;
import mx.iecm.informe.modelo.Origen;
import mx.iecm.informe.modelo.Pendiente;
import mx.iecm.informe.modelo.Resultado;
import mx.iecm.informe.modelo.SinActividad;

/** Las listas de lo que cada línea de acción hizo, dejó pendiente y midió. */
final class ListasDeLineas {

  private ListasDeLineas() {}

  static List<Lista> todas() {
    return List.of(lineas(), narrativa(), pendientes(), cifras());
  }

  private static Lista lineas() {
    return Lista.de(
            "lineas.csv", "una línea de acción", "programa, hojas Rubros, Actividades y Líneas")
        .columna("linea", Forma.CLAVE, "clave de la línea: rubro.letra.numeral")
        .columna("titulo", Forma.TEXTO, "como se imprime")
        .columna("rubro", Forma.ENTERO, "número del rubro")
        .columna("titulo_del_rubro", Forma.TEXTO, "como se imprime")
        .columna("actividad", Forma.CLAVE, "letra de la actividad institucional")
        .columna("titulo_de_la_actividad", Forma.TEXTO, "como se imprime")
        .columna("clave_programatica", Forma.CLAVE, "la de la actividad en el presupuesto")
        .columna("areas", Forma.LISTA, "siglas de las responsables")
        .columna("tablas", Forma.LISTA, "claves de las tablas que debe llenar")
        .con(ListasDeLineas::delPrograma);
  }

  private static Stream<List<String>> delPrograma(Informe informe) {
    var renglones = new ArrayList<List<String>>();
    for (var rubro : informe.programa().rubros()) {
      for (var actividad : rubro.actividades()) {
        for (var linea : actividad.lineas()) {
          renglones.add(
              List.of(
                  linea.clave(),
                  linea.titulo(),
                  Integer.toString(rubro.numero()),
                  rubro.titulo(),
                  actividad.letra(),
                  actividad.titulo(),
                  actividad.clavePrograma(),
                  String.join("; ", linea.areas()),
                  linea.tablas().stream().map(t -> t.clave()).collect(Collectors.joining("; "))));
        }
      }
    }
    return renglones.stream();
  }

  private static Lista narrativa() {
    return Lista.de(
            "narrativa.csv",
            "un párrafo del informe, ya con sus cifras",
            "secretaría, hoja Presentación; entregas, hojas Narrativa y Sin actividad")
        .columna("apartado", Forma.CLAVE, "I presentación, IV realizadas, V pendientes")
        .columna("linea", Forma.CLAVE, "clave de la línea; vacía en I")
        .columna("orden", Forma.ENTERO, "lugar en su apartado y su línea, desde 1")
        .columna(
            "tipo",
            Forma.CLAVE,
            "párrafo, viñeta, numerado, subtítulo, tabla (texto es su clave), imagen (texto es su"
                + " descripción), integrantes (lugar de su tabla) o sin actividad (texto es el"
                + " motivo)")
        .columna("texto", Forma.TEXTO, "lo que dice")
        .columna("nota", Forma.TEXTO, "nota al pie; vacía si no lleva")
        .origen()
        .con(i -> Stream.concat(presentacion(i), i.resultados().stream().flatMap(r -> de(r))));
  }

  private static Stream<List<String>> presentacion(Informe informe) {
    var parrafos = informe.presentacion();
    return IntStream.range(0, parrafos.size())
        .mapToObj(
            i -> {
              var p = parrafos.get(i);
              String texto = p.texto().escrito();
              String tipo = texto.equals(Informe.INTEGRANTES) ? "integrantes" : "párrafo";
              return conOrigen(p.origen(), "I", "", Integer.toString(i + 1), tipo, texto, "");
            });
  }

  private static Stream<List<String>> de(Resultado resultado) {
    var renglones = new ArrayList<List<String>>();
    for (Bloque bloque : resultado.realizado()) {
      var b = BloqueEnDatos.de(bloque);
      String orden = Integer.toString(renglones.size() + 1);
      renglones.add(
          conOrigen(
              bloque.origen(), "IV", resultado.linea(), orden, b.tipo(), b.texto(), b.nota()));
    }
    for (SinActividad silencio : resultado.sinActividad()) {
      for (Apartado apartado : silencio.apartados()) {
        String orden = Integer.toString(renglones.size() + 1);
        renglones.add(
            conOrigen(
                silencio.origen(),
                apartado.name(),
                resultado.linea(),
                orden,
                "sin actividad",
                silencio.motivo().escrito(),
                ""));
      }
    }
    return renglones.stream();
  }

  private static Lista pendientes() {
    return Lista.de("pendientes.csv", "un pendiente de una línea", "entregas, hoja Pendientes")
        .columna("linea", Forma.CLAVE, "clave de la línea")
        .columna("orden", Forma.ENTERO, "lugar en su línea, desde 1")
        .columna("nivel", Forma.ENTERO, "1, o 2 si depende del anterior")
        .columna("texto", Forma.TEXTO, "lo que dice")
        .columna(
            "cantidad",
            Forma.NUMERO,
            "la de la columna unidad",
            "lo que se promete; vacía si no se promete una cantidad")
        .columna("unidad", Forma.TEXTO, "de qué es la cantidad; vacía si no la hay")
        .origen()
        .con(informe -> informe.resultados().stream().flatMap(ListasDeLineas::pendientesDe));
  }

  private static Stream<List<String>> pendientesDe(Resultado resultado) {
    var pendientes = resultado.pendientes();
    return IntStream.range(0, pendientes.size())
        .mapToObj(
            i -> {
              Pendiente p = pendientes.get(i);
              var promesa = p.promesas().stream().findFirst();
              return conOrigen(
                  p.origen(),
                  resultado.linea(),
                  Integer.toString(i + 1),
                  Integer.toString(p.nivel()),
                  p.texto().escrito(),
                  promesa.map(c -> c.cantidad().toPlainString()).orElse(""),
                  promesa.map(Pendiente.Promesa::unidad).orElse(""));
            });
  }

  private static Lista cifras() {
    return Lista.de("cifras.csv", "una cifra del informe", "los libros, según su columna calculo")
        .columna("clave", Forma.CLAVE, "con que el texto la nombra")
        .columna("descripcion", Forma.TEXTO, "qué cuenta; vacía si el programa ya no la define")
        .columna("valor", Forma.NUMERO, "lo que diga la descripción", "medido o declarado")
        .columna(
            "calculo",
            Forma.TEXTO,
            "cómo se calcula, con la escritura de la hoja Cifras del programa")
        .columna("fuente", Forma.TEXTO, "documento que respalda lo declarado; vacía si se midió")
        .columna("origenes", Forma.LISTA, "hojas o celdas de donde sale")
        .con(informe -> informe.cifras().stream().map(c -> cifra(informe, c)));
  }

  private static List<String> cifra(Informe informe, Cifra cifra) {
    var definicion =
        informe.programa().cifras().stream()
            .filter(d -> d.clave().equals(cifra.clave()))
            .findFirst();
    return List.of(
        cifra.clave(),
        definicion.map(DefinicionDeCifra::descripcion).orElse(""),
        cifra.valor().toPlainString(),
        definicion.map(d -> Calculo.escrito(d.fuente())).orElse(""),
        cifra.fuente(),
        cifra.origenes().stream().map(ListasDeLineas::lugar).collect(Collectors.joining("; ")));
  }

  /** La medida en toda una tabla no nombra libro: puede venir de varios. */
  private static String lugar(Origen origen) {
    return origen.libro().isEmpty() ? "tabla " + origen.hoja() : origen.toString();
  }
}
