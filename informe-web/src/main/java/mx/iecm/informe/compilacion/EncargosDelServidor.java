package mx.iecm.informe.compilacion;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import mx.iecm.informe.almacen.Almacen;
import mx.iecm.informe.almacen.Archivo;
import mx.iecm.informe.caso.LibroRecibido;
import mx.iecm.informe.trabajo.Encargo;
import mx.iecm.informe.trabajo.Encargos;

/** En el servidor, la clave de un encargo es el id de su compilación. */
@ApplicationScoped
public class EncargosDelServidor implements Encargos {

  @PersistenceContext EntityManager em;
  @Inject Almacen almacen;
  @Inject Asientos asientos;

  @Override
  @Transactional
  public Encargo encargo(String clave) {
    var c =
        Optional.ofNullable(em.find(Compilacion.class, UUID.fromString(clave)))
            .orElseThrow(() -> new IllegalArgumentException("no hay compilación " + clave));
    List<LibroRecibido> entregas =
        c.entregas().stream()
            .map(e -> libro(Encargo.nombreDeEntrega(e.area().siglas()), e.archivo()))
            .toList();
    return new EncargoRecibido(
        libro("programa.xlsx", c.libros().programa()),
        libro("secretaria.xlsx", c.libros().secretaria()),
        entregas,
        c.libros().plantilla().map(p -> libro("plantilla.docx", p)),
        new AvanceEnTabla(c.id(), asientos),
        asientos,
        c.id());
  }

  private LibroRecibido libro(String nombre, Archivo archivo) {
    UUID id = archivo.id();
    return new LibroRecibido(nombre, archivo.tamano(), () -> almacen.abrir(id));
  }
}
